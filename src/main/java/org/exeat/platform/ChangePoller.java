package org.exeat.platform;

import jakarta.data.Limit;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the database several times a second what changed, and fires {@link Changed} for it; after a commit on this node
 * it asks at once, before the caller goes on.
 */
@ApplicationScoped
public class ChangePoller {

    private static final System.Logger LOG = System.getLogger(ChangePoller.class.getName());
    private static final long EVERY_MILLIS = 200;
    private static final long COMMIT_WAITS_MILLIS = 2_000;
    private static final Duration KEPT = Duration.ofDays(1);
    /** A node that slept longer, or was not there, may have missed rows that are already gone. */
    private static final Duration CAN_CATCH_UP = KEPT.dividedBy(2);
    private static final Duration FORGETS_EVERY = Duration.ofHours(1);
    private static final int PAGE = 1_000;

    private final ChangeSequence sequence;
    private final ChangeRows rows;
    private final Event<Changed> changed;
    private final InstantSource time;
    private final ManagedScheduledExecutorService executor;
    private volatile Future<?> polling;
    private volatile Instant lastSync = Instant.EPOCH;
    private Instant lastForgot = Instant.EPOCH;
    private long last;
    private volatile boolean failing;

    @Inject
    public ChangePoller(ChangeSequence sequence, ChangeRows rows, Event<Changed> changed, InstantSource time,
            ManagedScheduledExecutorService executor) {
        this.sequence = sequence;
        this.rows = rows;
        this.changed = changed;
        this.time = time;
        this.executor = executor;
    }

    protected ChangePoller() {
        this(null, null, null, null, null);
    }

    /** Everything committed before this instant has been announced on this node. */
    public Instant lastSync() {
        return lastSync;
    }

    /** Repositories come to life only after this, so the first poll must not be waited for here. */
    void start(@Observes Startup started) {
        polling = executor.scheduleWithFixedDelay(this::tick, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Waits for a poll that is under way: repositories go away next. */
    synchronized void stop(@Observes Shutdown stopping) {
        polling.cancel(false);
    }

    /** Whoever committed a change finds it announced when its commit returns. */
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changes.Bumped bumped) {
        try {
            executor.submit(this::tick).get(COMMIT_WAITS_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            LOG.log(Level.WARNING, "A change will be announced with the next poll");
        }
    }

    private void tick() {
        try {
            poll();
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                LOG.log(Level.WARNING, "Changes cannot be read; live authorisations lapse until they can", failed);
            }
            failing = true;
        }
    }

    synchronized void poll() {
        Instant asked = time.instant();
        if (asked.isAfter(lastSync.plus(CAN_CATCH_UP))) {
            announceEverything();
        }
        for (List<SchoolChange> page = next(); !page.isEmpty(); page = next()) {
            page.forEach(this::announce);
        }
        lastSync = asked;
        forget(asked);
    }

    private void announceEverything() {
        long newest = sequence.newest();
        sequence.schools().forEach(school -> changed.fire(new Changed(school, Changed.EVERYTHING, newest)));
        last = newest;
    }

    private List<SchoolChange> next() {
        return rows.after(last, Limit.of(PAGE));
    }

    private void announce(SchoolChange change) {
        Changed announcement = change.announcement();
        changed.fire(announcement);
        last = announcement.seq();
    }

    private void forget(Instant now) {
        if (now.isAfter(lastForgot.plus(FORGETS_EVERY))) {
            rows.forget(now.minus(KEPT));
            lastForgot = now;
        }
    }
}
