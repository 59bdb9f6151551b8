package org.exeat.policy.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.exeat.policy.Finding;
import org.exeat.policy.Verdict;

/**
 * May this pupil use this platform now, here? The verdict, everything that speaks to it, and until when the answer
 * holds if nothing is changed meanwhile.
 */
public record AccessDecision(Verdict verdict, List<Finding> findings, Instant goodUntil) {

    public AccessDecision {
        Objects.requireNonNull(verdict, "A decision has a verdict.");
        Objects.requireNonNull(goodUntil, "A decision says until when it is good.");
        findings = List.copyOf(findings);
    }
}
