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
import org.exeat.incidents.visitors.VisitorPace;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/**
 * Looks every few seconds for urgent reports, and tells of them by mail where a mail server is named; and forgets
 * visitors. A letter that fails is not sent again: the report stands first in the queue all the same.
 */
@ApplicationScoped
public class ReportSweep {

    private static final Logger LOG = Logger.getLogger(ReportSweep.class.getName());
    private static final int PERIOD_SECONDS = 5;

    private final ReportRows rows;
    private final AlertDesk desk;
    private final AlertMail mail;
    private final VisitorPace pace;

    @Inject
    public ReportSweep(ReportRows rows, AlertDesk desk, AlertMail mail, VisitorPace pace) {
        this.rows = rows;
        this.desk = desk;
        this.mail = mail;
        this.pace = pace;
    }

    protected ReportSweep() {
        this(null, null, null, null);
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
            desk.take(school).forEach(account -> send(school, account));
        } catch (RuntimeException passing) {
            LOG.log(Level.WARNING, "Urgent reports of a school wait: {0}", passing.getClass().getSimpleName());
        }
    }

    /** One letter that fails keeps none of the others. */
    private void send(SchoolId school, AccountId account) {
        try {
            mail.send(school, account);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A letter of an urgent report failed: {0}", failed.getClass().getSimpleName());
        }
    }
}
