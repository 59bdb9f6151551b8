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
import java.util.concurrent.atomic.AtomicLong;
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

    /** One school's answers, how many changes there have been, and how many of them the answers know. */
    private static final class Held {
        private final AtomicLong changes = new AtomicLong();
        private volatile long known = -1;
        private volatile SchoolAnswers answers;
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

    /** The school's answers as of the newest change this node knows of. */
    SchoolAnswers of(SchoolId school, Instant at) {
        Held here = held.computeIfAbsent(school, id -> new Held());
        SchoolAnswers answers = here.answers;
        if (answers != null && here.known == here.changes.get() && answers.holdsAt(at)) {
            return answers;
        }
        synchronized (here) {
            return refresh(school, here, at);
        }
    }

    private SchoolAnswers refresh(SchoolId school, Held here, Instant at) {
        long upTo = here.changes.get();
        if (here.answers != null && here.known == upTo && here.answers.holdsAt(at)) {
            return here.answers;
        }
        try {
            here.answers = builder.build(school, at);
            here.known = upTo;
        } catch (RuntimeException away) {
            if (here.answers == null) {
                throw away;
            }
            LOG.log(Level.WARNING, "Answers of a school stay as they were: {0}", away.getClass().getSimpleName());
        }
        return here.answers;
    }

    /**
     * Whether the live authorisations in these answers may be honoured: this node heard from the database within the
     * last seconds, and the answers are as new as what it heard.
     */
    boolean leased(SchoolId school, Instant at) {
        Held here = held.get(school);
        return here != null && here.known == here.changes.get() && here.answers.holdsAt(at)
                && poller.lastSync().plus(LEASE).isAfter(time.instant());
    }

    /** After everybody else has forgotten what they knew: what is built from here on must not rest on it. */
    void note(@Observes @Priority(LAST) Changed changed) {
        held.computeIfAbsent(changed.school(), id -> new Held()).changes.incrementAndGet();
    }
}
