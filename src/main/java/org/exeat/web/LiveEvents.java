package org.exeat.web;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.exeat.identity.OpenSessions;
import org.exeat.platform.Changed;
import org.exeat.policy.SchoolId;

/**
 * Tells open pages of a school that something changed, so that they look again. Says nothing of what it was. A stream
 * ends, within one heartbeat, with the session that opened it or with its owner's work at the school.
 */
@ApplicationScoped
public class LiveEvents {

    private static final System.Logger LOG = System.getLogger(LiveEvents.class.getName());
    private static final int HEARTBEAT_SECONDS = 15;
    private static final int MOST_PER_SCHOOL = 2000;
    private static final int MOST_PER_ACCOUNT = 5;

    private final OpenSessions sessions;
    private final ManagedScheduledExecutorService executor;
    private final Map<SchoolId, Queue<LiveStream>> streams = new ConcurrentHashMap<>();

    @Inject
    public LiveEvents(OpenSessions sessions, ManagedScheduledExecutorService executor) {
        this.sessions = sessions;
        this.executor = executor;
    }

    protected LiveEvents() {
        this(null, null);
    }

    /** Keeps telling that page until it goes; its owner's oldest page of many is let go for it. */
    void add(SchoolId school, LiveStream stream) {
        if (admit(school, stream)) {
            stream.open(LiveStream.Threads.of(executor));
        }
    }

    private synchronized boolean admit(SchoolId school, LiveStream stream) {
        var here = streams.computeIfAbsent(school, id -> new ConcurrentLinkedQueue<>());
        here.removeIf(LiveStream::isClosed);
        var own = here.stream().filter(stream::sameAccount).toList();
        if (own.size() >= MOST_PER_ACCOUNT) {
            own.get(0).close();
            here.remove(own.get(0));
        }
        if (here.size() >= MOST_PER_SCHOOL) {
            stream.close();
            return false;
        }
        return here.add(stream);
    }

    void note(@Observes @Priority(9500) Changed changed) {
        var here = streams.get(changed.school());
        if (here != null) {
            var threads = LiveStream.Threads.of(executor);
            here.forEach(stream -> stream.change(threads));
        }
    }

    void begin(@Observes Startup startup) {
        executor.scheduleWithFixedDelay(() -> streams.forEach(this::beat),
                HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    private void beat(SchoolId school, Queue<LiveStream> here) {
        here.removeIf(LiveStream::isClosed);
        try {
            endThoseNotOpen(school, List.copyOf(here));
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Who still listens cannot be checked: {0}", away.getClass().getSimpleName());
        }
        var threads = LiveStream.Threads.of(executor);
        here.forEach(stream -> stream.beat(threads));
    }

    /** Only streams that were asked about: one may have come since. */
    private void endThoseNotOpen(SchoolId school, List<LiveStream> asked) {
        if (!asked.isEmpty()) {
            var open = sessions.open(school, asked.stream().map(LiveStream::session).collect(Collectors.toSet()));
            asked.stream().filter(stream -> !open.contains(stream.session())).forEach(LiveStream::close);
        }
    }

    @PreDestroy
    void end() {
        streams.values().forEach(here -> here.forEach(LiveStream::close));
    }
}
