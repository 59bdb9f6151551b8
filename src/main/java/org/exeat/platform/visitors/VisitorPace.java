package org.exeat.platform.visitors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import org.exeat.platform.Sha256;
import org.exeat.platform.TryLaterException;
import org.exeat.policy.SchoolId;

/**
 * Slows down an address that sends a school too much. Kept in memory, per node, under a hash that nobody can undo who
 * does not hold this process's key; whatever is kept grows back within the hour and is then gone.
 */
@ApplicationScoped
public class VisitorPace {

    private static final int MOST_KEYS = 50_000;
    private static final int KEY_BYTES = 32;
    private static final int NETWORK_BYTES = 8;
    private static final Duration PRUNED_EVERY = Duration.ofMinutes(1);

    private final InstantSource time;
    private final byte[] key = new byte[KEY_BYTES];
    private final Map<String, Allowance> allowances = new HashMap<>();
    private Instant pruned = Instant.EPOCH;

    @Inject
    public VisitorPace(InstantSource time) {
        this.time = time;
        new SecureRandom().nextBytes(key);
    }

    protected VisitorPace() {
        this(null);
    }

    /**
     * Lets that address do that at the school once more.
     *
     * @throws TryLaterException if it has done so too often
     */
    public synchronized void take(SchoolId school, Act act, String address) {
        Instant now = time.instant();
        prune(now);
        Duration wait = allowances.computeIfAbsent(name(school, act, address), fresh -> new Allowance(act, now))
                .take(now);
        if (!wait.isZero()) {
            throw TryLaterException.tooOften(wait);
        }
    }

    /** What was taken is not to count. */
    public synchronized void giveBack(SchoolId school, Act act, String address) {
        Allowance allowance = allowances.get(name(school, act, address));
        if (allowance != null) {
            allowance.giveBack();
        }
    }

    /**
     * What that address finds by a code it says. A guess counts from its beginning, so that many at once gain nothing;
     * what was right is given back.
     */
    public <T> T guess(SchoolId school, String address, Supplier<T> looking) {
        take(school, Act.GUESS, address);
        T found = looking.get();
        giveBack(school, Act.GUESS, address);
        return found;
    }

    /** Drops whatever has grown back, though nobody comes. */
    public synchronized void forget() {
        prune(time.instant());
    }

    synchronized int known() {
        return allowances.size();
    }

    private String name(SchoolId school, Act act, String address) {
        byte[] said = (act + " " + school.value() + " " + household(address)).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(Sha256.of(key, Sha256.of(key, said)));
    }

    /** Of an address of version 6 the half that tells networks apart: the other half is anybody's to choose anew. */
    private static String household(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            byte[] whole = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(whole, 0, Math.min(NETWORK_BYTES, whole.length));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    private void prune(Instant now) {
        if (allowances.size() > MOST_KEYS || !now.isBefore(pruned.plus(PRUNED_EVERY))) {
            allowances.values().removeIf(each -> each.forgotten(now));
            pruned = now;
        }
        if (allowances.size() > MOST_KEYS) {
            allowances.clear();
        }
    }
}
