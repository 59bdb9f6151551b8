package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TogetherTest {

    private static final String FIRST = "first";
    private static final String BAD = "bad";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What was done, group by group. */
    private final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    @Test
    void whoeverComesAloneIsDoneAlone() {
        var together = new Together<String>(8, PATIENCE, groups::add);
        together.join(FIRST);
        together.join("second");
        assertEquals(List.of(List.of(FIRST), List.of("second")), groups);
    }

    @Test
    void thoseWhoCameMeanwhileAreDoneTogether() throws Exception {
        meanwhile(new Together<>(8, PATIENCE, this::work), "a", "b", "c").forEach(CompletableFuture::join);
        assertEquals(List.of(List.of(FIRST), List.of("a", "b", "c")), inOrder(groups));
    }

    @Test
    void noGroupIsLargerThanAllowedAndEverybodyIsDoneOnce() throws Exception {
        String[] many = IntStream.range(10, 21).mapToObj(Integer::toString).toArray(String[]::new);
        meanwhile(new Together<>(4, PATIENCE, this::work), many).forEach(CompletableFuture::join);
        assertTrue(groups.stream().allMatch(group -> group.size() <= 4), groups::toString);
        assertEquals(List.of(many), groups.stream().flatMap(List::stream).skip(1).sorted().toList());
    }

    @Test
    void oneThatCannotBeDoneKeepsNoOtherFromBeingDone() throws Exception {
        var all = meanwhile(new Together<>(8, PATIENCE, this::work), "a", BAD, "c");
        all.get(0).join();
        all.get(2).join();
        assertInstanceOf(IllegalStateException.class, failure(all.get(1)));
        assertEquals(List.of("a", "c", FIRST), groups.stream().flatMap(List::stream).sorted().toList());
    }

    @Test
    void whoeverFailsAloneIsNotTriedTwice() {
        var together = new Together<String>(8, PATIENCE, group -> {
            groups.add(group);
            throw new IllegalStateException();
        });
        assertThrows(IllegalStateException.class, () -> together.join(FIRST));
        assertEquals(List.of(List.of(FIRST)), groups);
    }

    @Test
    void nobodyIsToldOfSuccessWhenTheWorkBrokeDown() throws Exception {
        Consumer<List<String>> broken = group -> {
            work(group);
            if (!group.contains(FIRST)) {
                throw new StackOverflowError();
            }
        };
        for (var each : meanwhile(new Together<>(8, PATIENCE, broken), "a", "b")) {
            assertInstanceOf(StackOverflowError.class, failure(each));
        }
    }

    @Test
    void whoseTurnDoesNotComeIsAskedToComeAgainAndIsNotDone() throws Exception {
        var together = new Together<String>(8, Duration.ofMillis(50), this::work);
        var first = CompletableFuture.runAsync(() -> together.join(FIRST));
        await(begun);
        assertEquals("BUSY", assertThrows(TryLaterException.class, () -> together.join("a")).code());
        free.countDown();
        first.join();
        together.join("b");
        assertEquals(List.of(List.of(FIRST), List.of("b")), groups);
    }

    /** The first waits until it is let go. */
    private void work(List<String> group) {
        if (group.contains(BAD)) {
            throw new IllegalStateException();
        }
        groups.add(group);
        if (group.contains(FIRST)) {
            begun.countDown();
            await(free);
        }
    }

    /** Lets those come while the first is being done. */
    private List<CompletableFuture<Void>> meanwhile(Together<String> together, String... those) throws Exception {
        var first = CompletableFuture.runAsync(() -> together.join(FIRST));
        await(begun);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (String each : those) {
            var over = new CompletableFuture<Void>();
            var thread = new Thread(() -> over.completeAsync(() -> join(together, each), Runnable::run));
            thread.start();
            while (thread.getState() != Thread.State.TIMED_WAITING && !over.isDone()) {
                Thread.sleep(1);
            }
            all.add(over);
        }
        free.countDown();
        first.join();
        return all;
    }

    private static Void join(Together<String> together, String each) {
        together.join(each);
        return null;
    }

    private static Throwable failure(CompletableFuture<Void> over) {
        return assertThrows(CompletionException.class, over::join).getCause();
    }

    private static List<List<String>> inOrder(List<List<String>> groups) {
        return groups.stream().map(group -> group.stream().sorted().toList()).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
