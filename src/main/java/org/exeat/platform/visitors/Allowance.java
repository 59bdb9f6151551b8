package org.exeat.platform.visitors;

import java.time.Duration;
import java.time.Instant;

/** What is left of what one address may do: grows back with time, up to the whole, and is then forgotten. */
final class Allowance {

    private final Act act;
    /** When the whole will be there again. */
    private Instant whole;

    Allowance(Act act, Instant now) {
        this.act = act;
        this.whole = now;
    }

    /** Uses one, or says how long to wait for the next. */
    Duration take(Instant now) {
        Instant from = whole.isAfter(now) ? whole : now;
        Duration wait = Duration.between(now.plus(act.each().multipliedBy(act.atOnce() - 1L)), from);
        if (!wait.isNegative() && !wait.isZero()) {
            return wait;
        }
        whole = from.plus(act.each());
        return Duration.ZERO;
    }

    void giveBack() {
        whole = whole.minus(act.each());
    }

    boolean forgotten(Instant now) {
        return !whole.isAfter(now);
    }
}
