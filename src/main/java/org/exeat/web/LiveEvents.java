package org.exeat.web;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.exeat.platform.Changed;
import org.exeat.policy.SchoolId;

/** Tells open pages of a school that something changed, so that they look again. Says nothing of what it was. */
@ApplicationScoped
public class LiveEvents {

    private static final int HEARTBEAT_SECONDS = 15;
    private static final int MOST_PER_SCHOOL = 2000;

    private final Map<SchoolId, Set<Listener>> listeners = new ConcurrentHashMap<>();

    /** One open page. */
    private record Listener(SseEventSink sink, Sse sse) {

        void close() {
            try {
                sink.close();
            } catch (IOException gone) {
                // It is closed either way.
            }
        }

        boolean send(OutboundSseEvent event) {
            if (sink.isClosed()) {
                return false;
            }
            sink.send(event);
            return true;
        }
    }

    /** Keeps telling that page until it goes. */
    public void add(SchoolId school, SseEventSink sink, Sse sse) {
        Set<Listener> here = listeners.computeIfAbsent(school, id -> ConcurrentHashMap.newKeySet());
        Listener listener = new Listener(sink, sse);
        if (here.size() >= MOST_PER_SCHOOL) {
            listener.close();
            return;
        }
        here.add(listener);
        listener.send(sse.newEventBuilder().comment("open").build());
    }

    void note(@Observes @Priority(9500) Changed changed) {
        Set<Listener> here = listeners.get(changed.school());
        if (here != null) {
            tell(here, false);
        }
    }

    void begin(@Observes Startup startup) throws NamingException {
        jakarta.enterprise.concurrent.ManagedScheduledExecutorService executor =
                InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        executor.scheduleWithFixedDelay(() -> listeners.values().forEach(here -> tell(here, true)),
                HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    private static void tell(Set<Listener> here, boolean heartbeat) {
        here.removeIf(listener -> {
            var event = heartbeat ? listener.sse().newEventBuilder().comment("here").build()
                    : listener.sse().newEventBuilder().name("change").data("{}").build();
            try {
                return !listener.send(event);
            } catch (RuntimeException gone) {
                return true;
            }
        });
    }

    @PreDestroy
    void end() {
        listeners.values().forEach(here -> here.forEach(Listener::close));
    }
}
