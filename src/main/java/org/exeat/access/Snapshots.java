package org.exeat.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.exeat.platform.ChangePoller;
import org.exeat.platform.Changed;
import org.exeat.policy.SchoolId;

/**
 * Keeps each school's answers in memory. A change marks them stale, and the next question has them made anew; while
 * the database is away the old ones go on serving, but live authorisations are leases: a node that has not heard from
 * the database for five seconds stops honouring them.
 */
@ApplicationScoped
public class Snapshots {

    private static final Logger LOG = Logger.getLogger(Snapshots.class.getName());
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final int LAST = 9000;

    private final Map<SchoolId, Held> held = new ConcurrentHashMap<>();
    private final AnswerBuilder builder;
    private final ChangePoller poller;
    private final InstantSource time;

    /** Whoever finds the answers being made anew waits so long at most, and then has the old ones. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** A school's answers, and how many of its changes they know. */
    private record Known(SchoolAnswers answers, long upTo) {

        boolean current(Held here, Instant at) {
            return upTo == here.changes.get() && answers.holdsAt(at);
        }
    }

    /** What is known of one school, and how many changes there have been. */
    private static final class Held {
        private final AtomicLong changes = new AtomicLong();
        private final ReentrantLock making = new ReentrantLock();
        private volatile Known known;
        private volatile Instant failed = Instant.MIN;
    }

    @Inject
    public Snapshots(AnswerBuilder builder, ChangePoller poller, InstantSource time) {
        this.builder = builder;
        this.poller = poller;
        this.time = time;
    }

    protected Snapshots() {
        this(null, null, null);
    }

    /** The school's answers as of the newest change this node knows of; older ones while the database is away. */
    SchoolAnswers of(SchoolId school, Instant at) {
        Held here = held.computeIfAbsent(school, id -> new Held());
        Known known = here.known;
        if (known != null && known.current(here, at)) {
            return known.answers();
        }
        if (known == null) {
            here.making.lock();
        } else if (!letIn(here)) {
            return known.answers();
        }
        try {
            return refresh(school, here, at);
        } finally {
            here.making.unlock();
        }
    }

    /** One makes the answers; when the database hangs or was away just now, the others do not queue behind. */
    private boolean letIn(Held here) {
        if (here.failed.plus(PATIENCE).isAfter(time.instant())) {
            return false;
        }
        try {
            return here.making.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private SchoolAnswers refresh(SchoolId school, Held here, Instant at) {
        Known known = here.known;
        if (known != null && known.current(here, at)) {
            return known.answers();
        }
        long upTo = here.changes.get();
        try {
            here.known = new Known(builder.build(school, at), upTo);
        } catch (RuntimeException away) {
            if (known == null) {
                throw away;
            }
            here.failed = time.instant();
            LOG.log(Level.WARNING, "Answers of a school stay as they were: {0}", away.getClass().getSimpleName());
        }
        return here.known.answers();
    }

    /**
     * Whether the live authorisations in these answers may be honoured: this node heard from the database within the
     * last seconds, and the answers are as new as what it heard.
     */
    boolean leased(SchoolId school, SchoolAnswers answers, Instant at) {
        Held here = held.get(school);
        Known known = here == null ? null : here.known;
        return known != null && known.answers() == answers && known.current(here, at)
                && poller.lastSync().plus(LEASE).isAfter(time.instant());
    }

    /** After everybody else has forgotten what they knew: what is built from here on must not rest on it. */
    void note(@Observes @Priority(LAST) Changed changed) {
        held.computeIfAbsent(changed.school(), id -> new Held()).changes.incrementAndGet();
    }
}
