package org.exeat.photos.checks;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.exeat.policy.SchoolId;

/** Looks every few seconds whether a new day began at a school, and sends the letters that wait. */
@ApplicationScoped
public class ClearanceSweep {

    private static final Logger LOG = Logger.getLogger(ClearanceSweep.class.getName());
    private static final int PERIOD_SECONDS = 5;

    private final ClearanceRows rows;
    private final DailyLook look;
    private final ClearancePost post;
    private final CheckRules rules;
    /** The day of each school on which this node last looked. */
    private final Map<SchoolId, LocalDate> looked = new ConcurrentHashMap<>();

    @Inject
    public ClearanceSweep(ClearanceRows rows, DailyLook look, ClearancePost post, CheckRules rules) {
        this.rows = rows;
        this.look = look;
        this.post = post;
        this.rules = rules;
    }

    protected ClearanceSweep() {
        this(null, null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        executor.scheduleWithFixedDelay(this::sweep, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void sweep() {
        try {
            each(rows.schoolsStanding(), this::look);
            each(post.schools(), post::send);
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "Cleared pictures wait to be looked at: {0}", passing.getClass().getSimpleName());
        }
    }

    private void look(SchoolId school) {
        LocalDate today = rules.today(school);
        if (!today.equals(looked.get(school))) {
            look.look(school);
            looked.put(school, today);
        }
    }

    private static void each(Collection<SchoolId> schools, Consumer<SchoolId> task) {
        for (SchoolId school : schools) {
            try {
                task.accept(school);
            } catch (RuntimeException passing) {
                LOG.log(Level.WARNING, "Cleared pictures of a school wait: {0}", passing.getClass().getSimpleName());
            }
        }
    }
}
