package org.exeat.photos.takedown;

/** What can happen to a request after it was received. */
public enum EntryKind {
    REQUESTER_WROTE("take-down-answered-back", Told.WORDS),
    SCHOOL_WROTE("take-down-requester-told", Told.WORDS),
    ASKED_POSTER("take-down-poster-asked", Told.STEP),
    TOLD_PLATFORM("take-down-platform-told", Told.STEP),
    /** From the school's own site or account. */
    REMOVED("take-down-removed", Told.STEP),
    NOTE("take-down-noted", Told.NOTHING),
    EXTENDED("take-down-extended", Told.WORDS),
    /** It is bullying: those in charge of incidents have it as a report. */
    HANDED_OVER("take-down-handed-over", Told.STEP),
    ANSWERED("take-down-answered", Told.WORDS);

    /** How much of it whoever asked is told. */
    private enum Told { NOTHING, STEP, WORDS }

    private final String action;
    private final Told told;

    EntryKind(String action, Told told) {
        this.action = action;
        this.told = told;
    }

    /** How the audit trail calls it. */
    String action() {
        return action;
    }

    /** Whether whoever asked is told that it happened. */
    boolean told() {
        return told != Told.NOTHING;
    }

    /** Whether they are told in the words of the entry: those that were written for them, or by them. */
    boolean inWords() {
        return told == Told.WORDS;
    }

    /** Whether it is a step that staff enter by itself. */
    boolean step() {
        return told == Told.STEP && this != HANDED_OVER || this == NOTE;
    }
}
