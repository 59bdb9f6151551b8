package org.exeat.exceptions;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.exeat.policy.SchoolId;

/**
 * Looks every few seconds for requests that are soon due, exceptions that soon end and those that have ended: enters
 * each once, and sends mail where a mail server is named.
 */
@ApplicationScoped
public class ExceptionSweep {

    private static final Logger LOG = Logger.getLogger(ExceptionSweep.class.getName());
    private static final int PERIOD_SECONDS = 5;

    private final ExceptionRequests requests;
    private final SweepDesk desk;
    private final ReminderPost post;

    @Inject
    public ExceptionSweep(ExceptionRequests requests, SweepDesk desk, ReminderPost post) {
        this.requests = requests;
        this.desk = desk;
        this.post = post;
    }

    protected ExceptionSweep() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        executor.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            each(requests.schoolsToSweep(), desk::sweep);
            each(post.schools(), post::send);
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "Reminders wait: {0}", passing.getClass().getSimpleName());
        }
    }

    private static void each(List<SchoolId> schools, Consumer<SchoolId> task) {
        for (SchoolId school : schools) {
            try {
                task.accept(school);
            } catch (RuntimeException passing) {
                LOG.log(Level.WARNING, "Reminders of a school wait: {0}", passing.getClass().getSimpleName());
            }
        }
    }
}
