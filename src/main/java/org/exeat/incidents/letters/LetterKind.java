package org.exeat.incidents.letters;

/** What a letter to parents is for. */
public enum LetterKind {
    /** That something was reported, and what happens next. */
    FIRST,
    /** What was decided, on which clause or law, and how it ended. */
    OUTCOME
}
