package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.exeat.platform.Changed;

/**
 * Programs whose credential was recognised, kept in memory: a web filter asks thousands of times a minute, and goes on
 * being answered while the database is away. What is revoked is forgotten with the change that revokes it.
 */
@ApplicationScoped
public class Programs {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Recognition recognition;
    private final InstantSource time;

    private record Known(SignedIn program, Instant read) {
    }

    @Inject
    public Programs(Recognition recognition, InstantSource time) {
        this.recognition = recognition;
        this.time = time;
    }

    protected Programs() {
        this(null, null);
    }

    /** The program whose credential it is. */
    Optional<SignedIn> find(Secret secret) {
        Known here = known.get(secret.hash());
        Instant now = time.instant();
        if (here != null && here.read().plus(FRESH).isAfter(now)) {
            return Optional.of(here.program());
        }
        if (here != null) {
            // One asks the database, which may not answer; the others go on meanwhile.
            known.replace(secret.hash(), here, new Known(here.program(), now));
        }
        try {
            return read(secret, now);
        } catch (RuntimeException away) {
            if (here == null) {
                throw away;
            }
            return Optional.of(here.program());
        }
    }

    /** Keeps what it read only if nothing changed meanwhile: the credential could have been revoked. */
    private Optional<SignedIn> read(Secret secret, Instant now) {
        long before = changes.get();
        Optional<SignedIn> found = recognition.program(secret);
        known.compute(secret.hash(), (hash, here) -> found.isEmpty() || changes.get() != before ? null
                : new Known(found.get(), now));
        return found;
    }

    void forget(@Observes Changed changed) {
        if (!changed.concerns(CredentialDesk.CHANGE)) {
            return;
        }
        changes.incrementAndGet();
        known.values().removeIf(each -> each.program().programOf().equals(changed.school()));
    }
}
