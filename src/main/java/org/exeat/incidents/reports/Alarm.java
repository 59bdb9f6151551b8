package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Urgency;
import org.exeat.schools.ShippedSigns;

/**
 * Has those who answer for safeguarding told of what cannot wait: by the answers of a report, or by the words of it or
 * of a later message. The row commits with the report; they are told a moment later, whatever becomes of this process.
 * The incident that the report belongs to learns of a later message at once.
 */
@ApplicationScoped
public class Alarm {

    private final ReportRows rows;
    private final ShippedSigns signs;
    private final Event<LaterMessage> messages;

    @Inject
    public Alarm(ReportRows rows, ShippedSigns signs, Event<LaterMessage> messages) {
        this.rows = rows;
        this.signs = signs;
        this.messages = messages;
    }

    protected Alarm() {
        this(null, null, null);
    }

    /** A report has arrived. */
    void hear(ReportEntity report) {
        if (cannotWait(report.telling())) {
            ring(report);
        }
    }

    /** Something was said about it later. */
    void hear(ReportEntity report, String words) {
        Set<Concern> raised = signs.signs().concerns(words);
        if (Urgency.of(raised).cannotWait()) {
            ring(report);
        }
        tell(report, words, raised);
    }

    /** The incident of the report as it is now: somebody may have taken it up since it was read. */
    private void tell(ReportEntity report, String words, Set<Concern> raised) {
        rows.find(report.schoolId(), report.id()).flatMap(ReportEntity::incident)
                .ifPresent(incident -> messages.fire(new LaterMessage(report.schoolId(), report.id(), incident,
                        report.reporter(), words, raised)));
    }

    /** Whether what is told cannot wait, by the answers or by the words. */
    boolean cannotWait(Telling telling) {
        return telling.signs().answers().urgent() || Urgency.of(signs.signs().concerns(telling.words())).cannotWait();
    }

    /** Somebody must be told of that report. */
    void ring(ReportEntity report) {
        if (rows.ringAgain(report.schoolId(), report.id()) == 0) {
            rows.add(new ReportAlert(report));
        }
    }
}
