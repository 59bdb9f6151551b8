package org.exeat.policy.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.exeat.policy.Finding;
import org.exeat.policy.Verdict;

/** May it stay open longer, and if so until when? The moment is there exactly when it is allowed. */
public record ExtensionDecision(Verdict verdict, List<Finding> findings, Optional<Instant> closes) {

    public ExtensionDecision {
        findings = List.copyOf(findings);
        if (closes.isPresent() != (verdict == Verdict.ALLOW)) {
            throw new IllegalArgumentException("There is a closing moment exactly when it is allowed.");
        }
    }
}
