package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.exeat.policy.offsite.Concern;
import org.exeat.schools.ShippedSigns;

/**
 * Has those who answer for safeguarding told of what cannot wait: by the answers of a report, or by the words of it or
 * of a later message. The row commits with the report; they are told a moment later, whatever becomes of this process.
 */
@ApplicationScoped
public class Alarm {

    private final ReportRows rows;
    private final ShippedSigns signs;

    @Inject
    public Alarm(ReportRows rows, ShippedSigns signs) {
        this.rows = rows;
        this.signs = signs;
    }

    protected Alarm() {
        this(null, null);
    }

    /** A report has arrived. */
    void hear(ReportEntity report) {
        if (cannotWait(report.telling())) {
            ring(report);
        }
    }

    /** Something was said about it later. */
    void hear(ReportEntity report, String words) {
        if (cannotWait(words)) {
            ring(report);
        }
    }

    /** Whether what is told cannot wait, by the answers or by the words. */
    boolean cannotWait(Telling telling) {
        return telling.signs().answers().urgent() || cannotWait(telling.words());
    }

    private boolean cannotWait(String words) {
        return signs.signs().concerns(words).stream().anyMatch(Concern::escalates);
    }

    /** Somebody must be told of that report. */
    void ring(ReportEntity report) {
        if (rows.ringAgain(report.schoolId(), report.id()) == 0) {
            rows.add(new ReportAlert(report));
        }
    }
}
