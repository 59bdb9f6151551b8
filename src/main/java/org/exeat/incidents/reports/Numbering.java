package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.policy.SchoolId;

/**
 * Numbers the reports of a school, without a gap. One without an account gets its number when somebody of the school
 * first looks: receiving it must wait for no other report. Among those of one day chance decides.
 */
@Atomic
@ApplicationScoped
public class Numbering {

    private final ReportRows rows;
    private final Ids ids;

    @Inject
    public Numbering(ReportRows rows, Ids ids) {
        this.rows = rows;
        this.ids = ids;
    }

    protected Numbering() {
        this(null, null);
    }

    /** Numbers those that have none. */
    public void catchUp(SchoolId school) {
        if (rows.unnumbered(school).isEmpty()) {
            return;
        }
        hold(school);
        // Read again: somebody else may have numbered them while this waited.
        int last = rows.lastNumber(school);
        for (UUID report : rows.unnumbered(school)) {
            last++;
            rows.number(school, report, last);
        }
        rows.counted(school, last);
    }

    private void hold(SchoolId school) {
        if (rows.hold(school) == 0) {
            rows.add(new ReportCounter(ids.next(), school));
        }
    }
}
