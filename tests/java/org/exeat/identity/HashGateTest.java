package org.exeat.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class HashGateTest {

    @Test
    void whoComesWhenAllPlacesAreWaitedForIsAskedToComeAgain() throws InterruptedException {
        var gate = new HashGate(1, 0, Duration.ofMillis(20));
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> gate.pass(() -> stay(inside, leave)));
        inside.await();

        var turnedAway = assertThrows(BarredException.class, () -> gate.pass(() -> "second"));

        assertEquals(BarredException.Why.SIGN_IN_BUSY, turnedAway.why());
        leave.countDown();
        assertEquals("first", first.join());
        assertEquals("third", gate.pass(() -> "third"));
    }

    @Test
    void whoWaitsTooLongIsAskedToComeAgainAndLeavesTheQueue() throws InterruptedException {
        var gate = new HashGate(1, 1, Duration.ofMillis(20));
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> gate.pass(() -> stay(inside, leave)));
        inside.await();

        for (int waited = 0; waited < 3; waited++) {
            assertThrows(BarredException.class, () -> gate.pass(() -> "second"));
        }
        leave.countDown();
        first.join();
        assertEquals("fourth", gate.pass(() -> "fourth"));
    }

    private static String stay(CountDownLatch inside, CountDownLatch leave) {
        inside.countDown();
        try {
            leave.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return "first";
    }
}
