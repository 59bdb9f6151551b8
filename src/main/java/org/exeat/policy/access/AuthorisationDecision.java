package org.exeat.policy.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.Verdict;

/**
 * May this teacher open these platforms for this class in this lesson?
 *
 * @param findings  everything that speaks to the matter as a whole, those on platforms included
 * @param window    from when until when; there exactly when it is allowed
 * @param admitted  pupils it lets in
 * @param freeAnyway pupils who need no authorisation
 * @param leftOut   pupils it does not let in, each with the reason and, where there is one, the clause
 * @param platforms findings by the platform they are about
 */
public record AuthorisationDecision(Verdict verdict, List<Finding> findings, Optional<Window> window,
                                    Set<PupilId> admitted, Set<PupilId> freeAnyway,
                                    Map<PupilId, Finding> leftOut, Map<PlatformId, List<Finding>> platforms) {

    public AuthorisationDecision {
        findings = List.copyOf(findings);
        admitted = Set.copyOf(admitted);
        freeAnyway = Set.copyOf(freeAnyway);
        leftOut = Map.copyOf(leftOut);
        platforms = Map.copyOf(platforms);
        Objects.requireNonNull(verdict, "A decision has a verdict.");
        if (window.isPresent() != (verdict == Verdict.ALLOW)) {
            throw new IllegalArgumentException("There is a window exactly when it is allowed.");
        }
    }

    /** When it closes at the latest, if it is allowed. */
    public Optional<Instant> closes() {
        return window.map(Window::closes);
    }
}
