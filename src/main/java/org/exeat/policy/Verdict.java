package org.exeat.policy;

import java.util.Collection;

/** The answer of a check, before its reasons. */
public enum Verdict {
    /** The edition, or a local rule, permits it. */
    ALLOW,
    /** Something forbids it, a gate is shut, or nothing permits it. */
    REFUSE,
    /** A fact is missing; nothing is guessed. */
    NEEDS_INFORMATION,
    /** The edition in force says nothing and no local rule fills the gap: not permitted, and somebody can settle it. */
    POLICY_SILENT;

    /**
     * The verdict of all findings together, whatever their order: prohibition and shut gates beat everything,
     * then a missing fact, then permission; silence is named, and no permission is refusal.
     */
    public static Verdict of(Collection<Finding> findings) {
        if (findings.stream().anyMatch(Finding::refuses)) {
            return REFUSE;
        }
        if (findings.stream().anyMatch(Finding::asksForFact)) {
            return NEEDS_INFORMATION;
        }
        if (findings.stream().anyMatch(finding -> finding.effect() == Effect.PERMITS)) {
            return ALLOW;
        }
        return findings.stream().anyMatch(Finding::tellsOfSilence) ? POLICY_SILENT : REFUSE;
    }
}
