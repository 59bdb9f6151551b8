package org.exeat.access;

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
import org.exeat.schools.SchoolClock;

/** Looks twice a second for planned lesson authorisations whose opening has come, and has each decided again. */
@ApplicationScoped
public class Openings {

    private static final Logger LOG = Logger.getLogger(Openings.class.getName());
    private static final int PERIOD_MILLIS = 500;

    private final Authorisations authorisations;
    private final PlannedDesk desk;
    private final SchoolClock clock;

    @Inject
    public Openings(Authorisations authorisations, PlannedDesk desk, SchoolClock clock) {
        this.authorisations = authorisations;
        this.desk = desk;
        this.clock = clock;
    }

    protected Openings() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup) throws NamingException {
        ManagedScheduledExecutorService executor =
                InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        executor.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            authorisations.schoolsWithPlans().forEach(this::look);
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "Planned openings wait: {0}", passing.getClass().getSimpleName());
        }
    }

    private void look(SchoolId school) {
        try {
            openDue(school);
        } catch (RuntimeException passing) {
            LOG.log(Level.WARNING, "Planned openings of a school wait: {0}", passing.getClass().getSimpleName());
        }
    }

    private void openDue(SchoolId school) {
        for (LessonAuthorisation due : authorisations.due(school, clock.now(school))) {
            try {
                desk.openPlanned(school, due.id());
            } catch (RuntimeException passing) {
                LOG.log(Level.WARNING, "A planned opening waits: {0}", passing.getClass().getSimpleName());
            }
        }
    }
}
