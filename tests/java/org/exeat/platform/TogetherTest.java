package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final String FIRST = "first";
    private static final String BAD = "bad";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What was done, group by group. */
    private final List<List<String>> groups = new ArrayList<>();
    /** What threads are to do; here it waits until the test does it. */
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private Instant now = Instant.EPOCH;

    @Test
    void whoeverComesAloneIsDoneAlone() {
        var together = together(8, this::work);
        assertTrue(done(join(together, FIRST)));
        assertTrue(done(join(together, "second")));
        assertEquals(List.of(List.of(FIRST), List.of("second")), groups);
    }

    @Test
    void nobodyIsToldBeforeItIsDone() {
        var over = join(together(8, this::work), FIRST);
        assertFalse(over.isDone());
        assertTrue(done(over));
    }

    @Test
    void thoseWhoComeMeanwhileAreDoneTogether() {
        List<CompletableFuture<Void>> others = new ArrayList<>();
        var all = new ArrayList<Together<String>>();
        all.add(together(8, group -> {
            work(group);
            if (group.contains(FIRST)) {
                Stream.of("a", "b", "c").forEach(each -> others.add(join(all.get(0), each)));
            }
        }));
        join(all.get(0), FIRST);
        threads();
        others.forEach(CompletableFuture::join);
        assertEquals(List.of(List.of(FIRST), List.of("a", "b", "c")), groups);
    }

    @Test
    void noGroupIsLargerThanAllowedAndEverybodyIsDoneOnce() {
        List<String> many = IntStream.range(10, 21).mapToObj(Integer::toString).toList();
        var together = together(4, this::work);
        var all = many.stream().map(each -> join(together, each)).toList();
        threads();
        all.forEach(CompletableFuture::join);
        assertEquals(List.of(4, 4, 3), groups.stream().map(List::size).toList());
        assertEquals(many, groups.stream().flatMap(List::stream).toList());
    }

    @Test
    void oneThatCannotBeDoneKeepsNoOtherFromBeingDone() {
        var together = together(8, this::work);
        var all = Stream.of("a", BAD, "c").map(each -> join(together, each)).toList();
        threads();
        assertTrue(done(all.get(0)));
        assertInstanceOf(IllegalStateException.class, failure(all.get(1)));
        assertTrue(done(all.get(2)));
        assertEquals(List.of(List.of("a"), List.of("c")), groups);
    }

    @Test
    void whoeverFailsAloneIsNotTriedTwice() {
        var over = join(together(8, group -> {
            groups.add(group);
            throw new IllegalStateException();
        }), FIRST);
        threads();
        assertInstanceOf(IllegalStateException.class, failure(over));
        assertEquals(List.of(List.of(FIRST)), groups);
    }

    @Test
    void nobodyIsToldOfSuccessWhenTheWorkBrokeDownAndTheNextAreDone() {
        var together = together(8, group -> {
            if (group.contains(BAD)) {
                throw new StackOverflowError();
            }
            work(group);
        });
        var over = join(together, BAD);
        threads();
        assertInstanceOf(StackOverflowError.class, failure(over));
        assertTrue(done(join(together, FIRST)));
    }

    @Test
    void whoseTurnDoesNotComeIsAskedToComeAgainAndIsNotDone() {
        var together = together(8, this::work);
        var late = join(together, "late");
        now = now.plus(PATIENCE).plusMillis(1);
        var patient = join(together, "patient");
        together.sendAway();
        assertEquals("BUSY", assertInstanceOf(TryLaterException.class, failure(late)).code());
        assertTrue(done(patient));
        assertEquals(List.of(List.of("patient")), groups);
    }

    @Test
    void nobodyIsSentAwayOnceTheirTurnHasCome() {
        var all = new ArrayList<Together<String>>();
        all.add(together(8, group -> {
            now = now.plus(PATIENCE).plusMillis(1);
            all.get(0).sendAway();
            work(group);
        }));
        assertTrue(done(join(all.get(0), FIRST)));
        assertEquals(List.of(List.of(FIRST)), groups);
    }

    @Test
    void whileTheServerStopsWhoeverComesIsDoneByTheirOwnThread() {
        Executor stopping = task -> {
            throw new RejectedExecutionException();
        };
        var together = new Together<>(8, PATIENCE, this::work, stopping, () -> now);
        assertTrue(together.join(FIRST).toCompletableFuture().isDone());
        assertEquals(List.of(List.of(FIRST)), groups);
    }

    @Test
    void whoeverComesWhenNoThreadCanBeMadeIsDoneByTheirOwn() {
        Executor exhausted = task -> {
            throw new OutOfMemoryError("unable to create native thread");
        };
        var together = new Together<>(8, PATIENCE, this::work, exhausted, () -> now);
        assertTrue(together.join(FIRST).toCompletableFuture().isDone());
        assertEquals(List.of(List.of(FIRST)), groups);
    }

    @Test
    void whoeverComesWhenTooManyWaitIsAskedToComeAgain() {
        var together = together(2_000, this::work);
        var waiting = IntStream.range(0, 2_000).mapToObj(each -> join(together, Integer.toString(each))).toList();
        assertEquals("BUSY", assertInstanceOf(TryLaterException.class, failure(join(together, "one more"))).code());
        threads();
        waiting.forEach(CompletableFuture::join);
        assertEquals(List.of(2_000), groups.stream().map(List::size).toList());
        assertTrue(done(join(together, "later")));
    }

    private Together<String> together(int most, Consumer<List<String>> work) {
        return new Together<>(most, PATIENCE, work, tasks::add, () -> now);
    }

    private void work(List<String> group) {
        if (group.contains(BAD)) {
            throw new IllegalStateException();
        }
        groups.add(group);
    }

    private static CompletableFuture<Void> join(Together<String> together, String what) {
        return together.join(what).toCompletableFuture();
    }

    private boolean done(CompletableFuture<Void> over) {
        threads();
        return over.isDone() && !over.isCompletedExceptionally();
    }

    private void threads() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private static Throwable failure(CompletableFuture<Void> over) {
        return assertThrows(CompletionException.class, over::join).getCause();
    }
}
