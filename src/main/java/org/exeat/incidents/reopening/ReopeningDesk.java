package org.exeat.incidents.reopening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.JudgingDesk;
import org.exeat.incidents.Spot;
import org.exeat.incidents.TriageDesk;
import org.exeat.platform.Atomic;

/** Where a report opens an incident again: both happen, or neither. */
@Atomic
@ApplicationScoped
public class ReopeningDesk {

    private final JudgingDesk judging;
    private final TriageDesk triage;

    @Inject
    public ReopeningDesk(JudgingDesk judging, TriageDesk triage) {
        this.judging = judging;
        this.triage = triage;
    }

    protected ReopeningDesk() {
        this(null, null);
    }

    /** Opens a closed incident again and adds that report to it. */
    public void reopen(Colleague by, UUID report, ReopeningRequest request) {
        judging.reopen(by, new Spot(request.incident(), Optional.empty()), request.reason());
        triage.link(by, report, request.incident());
    }
}
