package org.exeat.platform;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.exeat.policy.SchoolId;

/** What this node does every few seconds for the schools where there is something to do, because nobody asks for it. */
public final class Sweep {

    private static final Logger LOG = System.getLogger(Sweep.class.getName());
    private static final int PERIOD_SECONDS = 5;

    private final String what;

    /**
     * One of them.
     *
     * @param what waits while it fails, for the log
     */
    public Sweep(String what) {
        this.what = what;
    }

    /** Does that again and again from now on. */
    public void begin(ManagedScheduledExecutorService executor, Runnable round) {
        executor.scheduleWithFixedDelay(() -> attempt(round), PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    /** Does that for each of these schools, whatever becomes of the others. */
    public void each(Collection<SchoolId> schools, Consumer<SchoolId> task) {
        schools.forEach(school -> attempt(() -> task.accept(school)));
    }

    /** That task, done no more often than once on each day of a school. */
    public static Consumer<SchoolId> daily(Function<SchoolId, LocalDate> today, Consumer<SchoolId> task) {
        Map<SchoolId, LocalDate> done = new ConcurrentHashMap<>();
        return school -> {
            LocalDate day = today.apply(school);
            if (!day.equals(done.get(school))) {
                task.accept(school);
                done.put(school, day);
            }
        };
    }

    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "{0} wait: {1}", what, passing.getClass().getSimpleName());
        }
    }
}
