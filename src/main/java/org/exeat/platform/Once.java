package org.exeat.platform;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes things once, however often the request for one arrives: a double tap, a page that heard no answer. What was
 * made and that it was made are committed together; of two at the same moment, one gives way and finds the other's.
 */
@ApplicationScoped
public class Once {

    private static final System.Logger LOG = System.getLogger(Once.class.getName());
    private static final Duration KEPT = Duration.ofHours(24);
    private static final long FORGETS_EVERY_MINUTES = 60;

    private final OnceEntries entries;
    private final Ids ids;
    private final InstantSource time;
    private final ManagedScheduledExecutorService executor;

    @Inject
    public Once(OnceEntries entries, Ids ids, InstantSource time, ManagedScheduledExecutorService executor) {
        this.entries = entries;
        this.ids = ids;
        this.time = time;
        this.executor = executor;
    }

    protected Once() {
        this(null, null, null, null);
    }

    /**
     * What was made, now or by the same request before.
     *
     * @throws RefusedException if the key was used for something else
     */
    @Atomic
    public <T> T make(OnceKey key, Making<T> making) {
        if (key.name() == null) {
            return making.first().get();
        }
        var known = entries.find(key.school(), key.account(), key.name(), key.address());
        if (known.isPresent()) {
            return making.again().apply(made(known.get(), key));
        }
        T fresh = making.first().get();
        String made = making.name().apply(fresh);
        if (made != null) {
            entries.add(new OnceEntry(ids.next(), key, made, time.instant()));
        }
        return fresh;
    }

    private static String made(OnceEntry entry, OnceKey key) {
        if (!entry.askedFor(key)) {
            throw RefusedException.invalid("KEY_REUSED", List.of(
                    new RefusedException.FieldError("Idempotency-Key", "KEY_REUSED", Map.of())));
        }
        return entry.made();
    }

    void begin(@Observes Startup startup) {
        executor.scheduleWithFixedDelay(this::forget, FORGETS_EVERY_MINUTES, FORGETS_EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void forget() {
        try {
            entries.forget(time.instant().minus(KEPT));
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Old keys of requests stay a while: {0}", away.getClass().getSimpleName());
        }
    }
}
