package org.exeat.launcher;

/** Why Exeat cannot start, and what to do about it: two plain sentences, shown without a stack trace. */
final class StartProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartProblem(String reason, String mend) {
        super(reason + " " + mend);
    }
}
