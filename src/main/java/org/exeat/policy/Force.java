package org.exeat.policy;

/** What a clause does by its own words. Only some words may refuse; advice and principles never do. */
public enum Force {
    MUST, MUST_NOT, SHOULD, SHOULD_NOT, MAY, ADVISED, PRINCIPLE;

    /** True where the words may carry a rule that refuses or permits; advice and principles may not. */
    public boolean mayDecide() {
        return this != ADVISED && this != PRINCIPLE;
    }
}
