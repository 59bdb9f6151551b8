package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Slows down whoever guesses passwords. Most against one address trying one account, little against an account from
 * everywhere (its owner must get in while others guess), and against an address as a whole only beyond what a school
 * of two thousand mistypes in a morning. Nothing is ever locked, and an account that does not exist is paced alike.
 *
 * <p>A try counts as wrong from its beginning, so that many at once gain nothing. Kept in memory, per node.
 */
@ApplicationScoped
public class SignInPace {

    private static final int MOST_KEYS = 50_000;
    private static final Duration PRUNED_EVERY = Duration.ofMinutes(1);
    private static final int FREE_FROM_ONE_ADDRESS = 4;
    private static final Duration LONGEST_FROM_ONE_ADDRESS = Duration.ofSeconds(60);
    private static final int FREE_FROM_EVERYWHERE = 20;
    private static final Duration LONGEST_FROM_EVERYWHERE = Duration.ofSeconds(8);
    private static final int FREE_OF_AN_ADDRESS = 300;
    private static final Duration LONGEST_OF_AN_ADDRESS = Duration.ofSeconds(2);

    private final InstantSource time;
    private final Map<String, Tries> tries = new HashMap<>();
    private Instant pruned = Instant.EPOCH;

    @Inject
    public SignInPace(InstantSource time) {
        this.time = time;
    }

    protected SignInPace() {
        this(null);
    }

    /** Begins a try, or says how long to wait before one may begin. */
    synchronized Duration begin(String email, String address) {
        var now = time.instant();
        prune(now);
        var wait = all(email, address).map(each -> each.waits(now)).max(Duration::compareTo).orElse(Duration.ZERO);
        if (wait.isZero()) {
            all(email, address).forEach(each -> each.count(now));
        }
        return wait;
    }

    /** The try that was begun succeeded. */
    synchronized void succeeded(String email, String address) {
        all(email, address).forEach(Tries::takeBack);
        tries.remove(pair(email, address));
    }

    /** The try that was begun was never carried out. */
    synchronized void withdrawn(String email, String address) {
        all(email, address).forEach(Tries::takeBack);
    }

    private Stream<Tries> all(String email, String address) {
        return Stream.of(
                at(pair(email, address), FREE_FROM_ONE_ADDRESS, LONGEST_FROM_ONE_ADDRESS),
                at("account " + lower(email), FREE_FROM_EVERYWHERE, LONGEST_FROM_EVERYWHERE),
                at("address " + address, FREE_OF_AN_ADDRESS, LONGEST_OF_AN_ADDRESS));
    }

    private Tries at(String key, int free, Duration longest) {
        return tries.computeIfAbsent(key, absent -> new Tries(free, longest));
    }

    private static String pair(String email, String address) {
        return "pair " + lower(email) + " " + address;
    }

    private static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private void prune(Instant now) {
        if (tries.size() > MOST_KEYS || now.isAfter(pruned.plus(PRUNED_EVERY))) {
            tries.values().removeIf(each -> each.forgotten(now));
            pruned = now;
        }
        if (tries.size() > MOST_KEYS) {
            tries.clear();
        }
    }
}
