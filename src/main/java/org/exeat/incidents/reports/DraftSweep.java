package org.exeat.incidents.reports;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.exeat.platform.Sweep;

/** Looks for drafts whose time is over. */
@ApplicationScoped
public class DraftSweep {

    private final Sweep sweep = new Sweep("Drafts of reports that are to end");
    private final ReportRows rows;
    private final DraftEndDesk desk;

    @Inject
    public DraftSweep(ReportRows rows, DraftEndDesk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    protected DraftSweep() {
        this(null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        sweep.begin(executor, () -> sweep.each(rows.schoolsDrafting(), desk::end));
    }
}
