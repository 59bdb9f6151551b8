package org.exeat.incidents;

/** What an entry of a chronology tells. */
public enum EntryKind {
    OPENED("incident-opened"),
    /** A report was added. */
    REPORT("incident-report-added"),
    TITLE("incident-renamed"),
    /** A ground was answered. */
    GROUND("incident-ground-answered"),
    CONCERNS("incident-concerns-settled"),
    /** A named person decided whether the school acts. */
    DECISION("incident-decided"),
    /** A route was taken, or found not to be needed. */
    ROUTE("incident-route-settled"),
    /** A penalty was checked. */
    PENALTY("incident-penalty-checked"),
    PARTY("incident-party-named"),
    PARTY_REMOVED("incident-party-removed"),
    HANDLER("incident-handler-named"),
    HANDLER_REMOVED("incident-handler-removed"),
    NOTE("incident-noted"),
    CORRECTION("incident-corrected"),
    ACTION("incident-action-planned"),
    ACTION_DONE("incident-action-done"),
    /** What was planned is not needed any more. */
    ACTION_DROPPED("incident-action-dropped"),
    /** The reporter was written to. */
    MESSAGE("incident-reporter-told"),
    /** What a reporter wrote later names somebody who works here. */
    NAMED("incident-staff-named"),
    /** Somebody said that they have read what a reporter answered. */
    ANSWER_READ("incident-answer-read"),
    CLOSED("incident-closed"),
    REOPENED("incident-reopened"),
    /** Somebody let themselves in, with a reason. */
    BREAK_GLASS("incident-glass-broken"),
    /** It is kept whatever its time, until the hold is lifted. */
    HELD("incident-held"),
    HOLD_LIFTED("incident-hold-lifted"),
    /** It was handed over to somebody outside, with or without names. */
    EXPORTED("incident-exported"),
    /** A letter to parents was made final. */
    LETTER("incident-letter-written"),
    /** It goes on in another incident. */
    MERGED("incident-merged"),
    /** Another one was merged into it. */
    MERGED_IN("incident-merged-in"),
    /** Those who work on it were reminded of something. */
    REMINDED("incident-reminded"),
    /** It stayed undone, and those in charge were told. */
    ESCALATED("incident-escalated");

    private final String action;

    EntryKind(String action) {
        this.action = action;
    }

    /** How the audit trail calls it. */
    String action() {
        return action;
    }
}
