package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.policy.SchoolId;

/**
 * Numbers the reports of a school, without a gap. One without an account gets its number when somebody of the school
 * first looks: receiving it must wait for no other report. Among those of a day that nobody has looked at, chance
 * decides.
 */
@Atomic
@ApplicationScoped
public class Numbering {

    private static final LocalDate AFTER_EVERY_DAY = LocalDate.of(9999, 12, 31);

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
        catchUp(school, AFTER_EVERY_DAY);
    }

    /** Numbers those among them that were received before that day of the school. */
    public void catchUp(SchoolId school, LocalDate day) {
        if (!rows.unnumbered(school, day).isEmpty()) {
            int last = hold(school);
            // Read again: somebody else may have numbered them while this waited.
            number(school, rows.unnumbered(school, day), last);
        }
    }

    /** Numbers that one, which nobody else sees yet. */
    public void number(SchoolId school, UUID report) {
        number(school, List.of(report), hold(school));
    }

    private void number(SchoolId school, List<UUID> reports, int before) {
        int last = before;
        for (UUID report : reports) {
            last++;
            rows.number(school, report, last);
        }
        rows.counted(school, last);
    }

    /** The last number that was given; nobody else gives any until the transaction ends. */
    private int hold(SchoolId school) {
        if (rows.hold(school) == 0) {
            rows.add(new ReportCounter(ids.next(), school));
        }
        return rows.lastNumber(school);
    }
}
