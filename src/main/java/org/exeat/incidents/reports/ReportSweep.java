package org.exeat.incidents.reports;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.exeat.platform.visitors.VisitorPace;
import org.exeat.policy.SchoolId;

/** Looks every few seconds for urgent reports, and has those who answer for them told; and forgets visitors. */
@ApplicationScoped
public class ReportSweep {

    private static final Logger LOG = Logger.getLogger(ReportSweep.class.getName());
    private static final int PERIOD_SECONDS = 5;

    private final ReportRows rows;
    private final AlertPost post;
    private final VisitorPace pace;

    @Inject
    public ReportSweep(ReportRows rows, AlertPost post, VisitorPace pace) {
        this.rows = rows;
        this.post = post;
        this.pace = pace;
    }

    protected ReportSweep() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup) throws NamingException {
        ManagedScheduledExecutorService executor =
                InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        executor.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            pace.forget();
            rows.schoolsToTell().forEach(this::look);
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "Urgent reports wait: {0}", passing.getClass().getSimpleName());
        }
    }

    private void look(SchoolId school) {
        try {
            post.send(school);
        } catch (RuntimeException passing) {
            LOG.log(Level.WARNING, "Urgent reports of a school wait: {0}", passing.getClass().getSimpleName());
        }
    }
}
