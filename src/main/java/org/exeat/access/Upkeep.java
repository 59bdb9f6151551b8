package org.exeat.access;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.exeat.platform.Changed;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/**
 * Looks twice a second after lesson authorisations: has planned ones decided again when their opening has come, puts
 * down the end of those whose time is up, and holds live ones against the facts wherever something has changed.
 */
@ApplicationScoped
public class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());
    private static final int PERIOD_MILLIS = 500;

    private final Authorisations authorisations;
    private final PlannedDesk planned;
    private final LiveDesk live;
    private final SchoolClock clock;
    private final Set<SchoolId> changed = ConcurrentHashMap.newKeySet();

    @Inject
    public Upkeep(Authorisations authorisations, PlannedDesk planned, LiveDesk live, SchoolClock clock) {
        this.authorisations = authorisations;
        this.planned = planned;
        this.live = live;
        this.clock = clock;
    }

    protected Upkeep() {
        this(null, null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        executor.scheduleWithFixedDelay(this::look, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What is written about authorisations themselves was decided on the newest facts. */
    void note(@Observes Changed change) {
        if (!AuthorisationBook.KIND.equals(change.kind())) {
            changed.add(change.school());
        }
    }

    private void look() {
        try {
            authorisations.schoolsWithStanding().forEach(this::look);
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "Authorisations wait to be looked after: {0}", passing.getClass().getSimpleName());
        }
    }

    private void look(SchoolId school) {
        boolean recheck = changed.remove(school);
        try {
            Instant now = clock.now(school);
            each(school, authorisations.due(school, now), planned::openPlanned);
            each(school, authorisations.over(school, now), live::endByTime);
            if (recheck) {
                each(school, authorisations.live(school, now), live::recheck);
            }
        } catch (RuntimeException passing) {
            if (recheck) {
                changed.add(school);
            }
            LOG.log(Level.WARNING, "Authorisations of a school wait: {0}", passing.getClass().getSimpleName());
        }
    }

    /** One that fails holds up none of the others. */
    private static void each(SchoolId school, List<LessonAuthorisation> all, BiConsumer<SchoolId, UUID> work) {
        RuntimeException last = null;
        for (LessonAuthorisation one : all) {
            try {
                work.accept(school, one.id());
            } catch (RuntimeException passing) {
                last = passing;
            }
        }
        if (last != null) {
            throw last;
        }
    }
}
