package org.exeat.exceptions;

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
import org.exeat.policy.access.AccessDecision;

/**
 * Keeps each school's answers about its staff in memory until a change or midnight. What was granted is a lease: a node
 * that has not heard from the database for five seconds stops honouring it, since it may have been taken back.
 */
@ApplicationScoped
public class StaffSnapshots implements StaffGrants {

    private static final Logger LOG = Logger.getLogger(StaffSnapshots.class.getName());
    private static final Duration LEASE = Duration.ofSeconds(5);
    /** Roles and e-mail addresses may change without word to those who keep answers. */
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int LAST = 9000;

    private final Map<SchoolId, Held> held = new ConcurrentHashMap<>();
    private final Map<SchoolId, AtomicLong> changes = new ConcurrentHashMap<>();
    private final StaffAnswerBuilder builder;
    private final ChangePoller poller;
    private final InstantSource time;

    private record Held(StaffAnswers answers, Instant built) {
    }

    @Inject
    public StaffSnapshots(StaffAnswerBuilder builder, ChangePoller poller, InstantSource time) {
        this.builder = builder;
        this.poller = poller;
        this.time = time;
    }

    protected StaffSnapshots() {
        this(null, null, null);
    }

    @Override
    public AccessDecision decide(Question question) {
        boolean leased = poller.lastSync().plus(LEASE).isAfter(time.instant());
        return answers(question.school(), question.at()).decide(question, leased);
    }

    private StaffAnswers answers(SchoolId school, Instant at) {
        Held here = held.get(school);
        if (here != null && here.answers().holdsAt(at) && time.instant().isBefore(here.built().plus(FRESH))) {
            return here.answers();
        }
        try {
            return build(school, at);
        } catch (RuntimeException away) {
            if (here == null || !here.answers().holdsAt(at)) {
                throw away;
            }
            LOG.log(Level.WARNING, "Answers about staff stay as they were: {0}", away.getClass().getSimpleName());
            return here.answers();
        }
    }

    private StaffAnswers build(SchoolId school, Instant at) {
        long upTo = changes(school).get();
        Held built = new Held(builder.build(school, at), time.instant());
        held.put(school, built);
        if (changes(school).get() != upTo) {
            held.remove(school);
        }
        return built.answers();
    }

    private AtomicLong changes(SchoolId school) {
        return changes.computeIfAbsent(school, id -> new AtomicLong());
    }

    /** After everybody else has forgotten what they knew: what is built from here on must not rest on it. */
    void forget(@Observes @Priority(LAST) Changed changed) {
        if (!"authorisation".equals(changed.kind())) {
            changes(changed.school()).incrementAndGet();
            held.remove(changed.school());
        }
    }
}
