package org.exeat.incidents.misuse;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** Looks once on each day of a school for what should have been signed, and sends the letters about it. */
@ApplicationScoped
public class MisuseSweep {

    private static final Logger LOG = Logger.getLogger(MisuseSweep.class.getName());
    private static final int PERIOD_SECONDS = 5;

    private final MisuseRows rows;
    private final MisusePost post;
    private final SchoolClock clock;
    /** The day of each school on which this node last looked. */
    private final Map<SchoolId, LocalDate> looked = new ConcurrentHashMap<>();

    @Inject
    public MisuseSweep(MisuseRows rows, MisusePost post, SchoolClock clock) {
        this.rows = rows;
        this.post = post;
        this.clock = clock;
    }

    protected MisuseSweep() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        executor.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            each(Stream.concat(rows.schoolsWithEntries().stream(), rows.schoolsWithSettings().stream())
                    .collect(Collectors.toSet()), this::look);
            each(post.schools(), post::send);
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "Reminders of misuse records wait: {0}", passing.getClass().getSimpleName());
        }
    }

    private void look(SchoolId school) {
        LocalDate today = clock.today(school);
        if (!today.equals(looked.get(school))) {
            post.write(school);
            looked.put(school, today);
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
