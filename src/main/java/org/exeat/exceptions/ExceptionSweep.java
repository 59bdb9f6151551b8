package org.exeat.exceptions;

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
import org.exeat.policy.SchoolId;

/**
 * Looks every few seconds for requests that are soon due, exceptions that soon end and those that have ended: enters
 * each once, and sends mail where a mail server is named. A letter that fails is not sent again; the word stands.
 */
@ApplicationScoped
public class ExceptionSweep {

    private static final Logger LOG = Logger.getLogger(ExceptionSweep.class.getName());
    private static final int PERIOD_SECONDS = 5;

    private final ExceptionRequests requests;
    private final SweepDesk desk;
    private final Reminders reminders;

    @Inject
    public ExceptionSweep(ExceptionRequests requests, SweepDesk desk, Reminders reminders) {
        this.requests = requests;
        this.desk = desk;
        this.reminders = reminders;
    }

    protected ExceptionSweep() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup) throws NamingException {
        ManagedScheduledExecutorService executor =
                InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        executor.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            requests.schoolsToSweep().forEach(this::look);
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "Reminders wait: {0}", passing.getClass().getSimpleName());
        }
    }

    private void look(SchoolId school) {
        try {
            desk.sweep(school).forEach(account -> reminders.send(school, account));
        } catch (RuntimeException passing) {
            LOG.log(Level.WARNING, "Reminders of a school wait: {0}", passing.getClass().getSimpleName());
        }
    }
}
