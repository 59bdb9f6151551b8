package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;
import org.exeat.policy.retention.DraftPeriod;
import org.exeat.schools.SchoolClock;

/** Where drafts of staff end that nobody goes on with, whether or not their owner is still at the school. */
@Atomic
@ApplicationScoped
public class DraftEndDesk {

    private final ReportRows rows;
    private final ReportBook book;
    private final StaffDrafts drafts;
    private final SchoolClock clock;

    @Inject
    public DraftEndDesk(ReportRows rows, ReportBook book, StaffDrafts drafts, SchoolClock clock) {
        this.rows = rows;
        this.book = book;
        this.drafts = drafts;
        this.clock = clock;
    }

    protected DraftEndDesk() {
        this(null, null, null, null);
    }

    /** Each goes with its files, and leaves an entry. */
    public void end(SchoolId school) {
        rows.untouched(school, DraftPeriod.over(clock.today(school))).forEach(draft -> {
            drafts.forget(draft);
            if (rows.remove(school, draft.id(), draft.version()) == 0) {
                throw new StaleException("report");
            }
            book.noteDraftGone(draft, Actor.SYSTEM);
        });
    }
}
