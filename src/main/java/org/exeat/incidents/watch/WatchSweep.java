package org.exeat.incidents.watch;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.exeat.incidents.Charges;
import org.exeat.policy.SchoolId;

/** Looks every few seconds for what waits too long, and sends the letters about it where a mail server is named. */
@ApplicationScoped
public class WatchSweep {

    private static final Logger LOG = Logger.getLogger(WatchSweep.class.getName());
    private static final int PERIOD_SECONDS = 5;

    private final Charges charges;
    private final WatchDesk desk;
    private final WatchPost post;

    @Inject
    public WatchSweep(Charges charges, WatchDesk desk, WatchPost post) {
        this.charges = charges;
        this.desk = desk;
        this.post = post;
    }

    protected WatchSweep() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        executor.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            each(charges.schools(), desk::sweep);
            each(post.schools(), post::send);
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "Reminders of incidents wait: {0}", passing.getClass().getSimpleName());
        }
    }

    private static void each(Collection<SchoolId> schools, Consumer<SchoolId> task) {
        for (SchoolId school : schools) {
            try {
                task.accept(school);
            } catch (RuntimeException passing) {
                LOG.log(Level.WARNING, "Reminders of a school wait: {0}", passing.getClass().getSimpleName());
            }
        }
    }
}
