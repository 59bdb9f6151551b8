package org.exeat.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only as many passwords be computed at once as there are processors, in the order they came; the rest wait a
 * little, and those beyond are asked to come again. So a morning's rush takes its time and everything else goes on.
 */
@ApplicationScoped
public class HashGate {

    private static final int WAITING = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final Duration COME_AGAIN = Duration.ofSeconds(10);

    private final Semaphore places;
    private final Semaphore waiting;
    private final Duration patience;

    @Inject
    public HashGate() {
        this(Runtime.getRuntime().availableProcessors(), WAITING, PATIENCE);
    }

    HashGate(int places, int waiting, Duration patience) {
        this.places = new Semaphore(places, true);
        this.waiting = new Semaphore(places + waiting);
        this.patience = patience;
    }

    <T> T pass(Supplier<T> work) {
        if (!waiting.tryAcquire()) {
            throw new BarredException(BarredException.Why.SIGN_IN_BUSY, COME_AGAIN);
        }
        try {
            return inTurn(work);
        } finally {
            waiting.release();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!turn()) {
            throw new BarredException(BarredException.Why.SIGN_IN_BUSY, COME_AGAIN);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean turn() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
