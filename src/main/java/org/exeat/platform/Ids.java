package org.exeat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Makes ids: UUIDs of version 7 (RFC 9562 §5.7), whose first 48 bits are milliseconds since 1970, so that new rows
 * lie together in an index. Nothing else may be read from their order.
 */
@ApplicationScoped
public class Ids {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Ids(InstantSource time) {
        this.time = time;
    }

    protected Ids() {
        this(null);
    }

    /** A new id, never given out before. */
    public UUID next() {
        long high = time.millis() << 16 | VERSION | random.nextInt(1 << 12);
        return new UUID(high, VARIANT | random.nextLong() >>> 2);
    }

    /** A new id that tells nothing, not even when it was made: a UUID of version 4. For what nobody may trace. */
    public UUID timeless() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, VARIANT | random.nextLong() >>> 2);
    }
}
