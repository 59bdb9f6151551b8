package org.exeat.platform;

import java.time.Duration;
import java.time.InstantSource;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Does together, in one call, what arrives at the same moment: while one group is under way whoever comes waits for the
 * next, without holding a thread. Whoever comes alone waits for nobody.
 *
 * @param <T> what arrives
 */
public final class Together<T> {

    /** More than a year group sends at once, and less than fills the memory. */
    private static final int MOST_WAITING = 2_000;

    private final int most;
    private final Duration patience;
    private final Consumer<List<T>> work;
    private final Executor threads;
    private final InstantSource time;
    private final Queue<Place<T>> waiting = new ArrayDeque<>();
    private boolean led;

    /** Something that arrived, since when it waits, and what becomes of it. */
    private record Place<T>(T what, Instant since, CompletableFuture<Void> end) {
    }

    /** What becomes of somebody who comes: nobody leads yet, somebody does, or too many wait. */
    private enum Entry {
        LEADS, WAITS, FULL
    }

    /**
     * @param most how many are done together at most
     * @param patience how long somebody may wait for their turn
     * @param work does all of them or, when it throws, none
     * @param threads where it is done, and where those who wait learn that it is
     */
    public Together(int most, Duration patience, Consumer<List<T>> work, Executor threads,
            InstantSource time) {
        this.most = most;
        this.patience = patience;
        this.work = work;
        this.threads = threads;
        this.time = time;
    }

    /**
     * Has it done; what is returned ends when it is. When the group fails each of it is tried once more by itself, so
     * that nobody pays for another; it ends with what the work throws then. While too many wait nobody is let in: it
     * ends with {@link TryLaterException}.
     */
    public CompletionStage<Void> join(T what) {
        var own = new Place<>(what, time.instant(), new CompletableFuture<Void>());
        switch (enter(own)) {
            case LEADS -> run(this::lead);
            case FULL -> own.end().completeExceptionally(TryLaterException.busy(patience));
            default -> { }
        }
        return own.end();
    }

    /** Asks who has waited too long for their turn to come again: {@link TryLaterException}; they are not done. */
    public void sendAway() {
        late(time.instant().minus(patience))
                .forEach(place -> place.end().completeExceptionally(TryLaterException.busy(patience)));
    }

    private synchronized List<Place<T>> late(Instant since) {
        List<Place<T>> late = waiting.stream().filter(place -> place.since().isBefore(since)).toList();
        waiting.removeAll(late);
        return late;
    }

    private synchronized Entry enter(Place<T> own) {
        if (waiting.size() >= MOST_WAITING) {
            return Entry.FULL;
        }
        waiting.add(own);
        boolean first = !led;
        led = true;
        return first ? Entry.LEADS : Entry.WAITS;
    }

    private void lead() {
        for (List<Place<T>> group = next(); !group.isEmpty(); group = next()) {
            keep(group);
        }
    }

    private synchronized List<Place<T>> next() {
        List<Place<T>> group = new ArrayList<>();
        while (group.size() < most && !waiting.isEmpty()) {
            group.add(waiting.remove());
        }
        led = !group.isEmpty();
        return group;
    }

    private void keep(List<Place<T>> group) {
        try {
            work.accept(group.stream().map(Place::what).toList());
        } catch (RuntimeException | Error failed) {
            fail(group, failed);
            return;
        }
        // By another thread: to answer takes as long as to keep, and the next group waits.
        run(() -> group.forEach(place -> place.end().complete(null)));
    }

    private void fail(List<Place<T>> group, Throwable failed) {
        if (group.size() == 1) {
            group.get(0).end().completeExceptionally(failed);
        } else {
            group.forEach(place -> run(() -> keep(List.of(place))));
        }
    }

    /**
     * While the server stops, or is short of memory, no other thread is to be had: then it is done here, because who
     * waits would wait for ever. No task throws anything itself.
     */
    private void run(Runnable task) {
        try {
            threads.execute(task);
        } catch (RuntimeException | Error noThread) {
            task.run();
        }
    }
}
