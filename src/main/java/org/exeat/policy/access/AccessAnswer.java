package org.exeat.policy.access;

import java.time.Instant;
import java.util.List;
import org.exeat.policy.Finding;
import org.exeat.policy.Verdict;

/** A decision before it is said until when it is good. */
record AccessAnswer(Verdict verdict, List<Finding> findings) {

    static AccessAnswer of(List<Finding> findings) {
        return new AccessAnswer(Verdict.of(findings), List.copyOf(findings));
    }

    AccessDecision until(Instant goodUntil) {
        return new AccessDecision(verdict, findings, goodUntil);
    }
}
