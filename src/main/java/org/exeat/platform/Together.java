package org.exeat.platform;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Does together, in one call, what arrives at the same moment: while one group is under way whoever comes waits for the
 * next, which the first of them leads. Whoever comes alone waits for nobody.
 *
 * @param <T> what arrives
 */
public final class Together<T> {

    private final int most;
    private final Duration patience;
    private final Consumer<List<T>> work;
    private final Queue<Place<T>> waiting = new ArrayDeque<>();
    private boolean led;

    /** What whoever waits is told. */
    private enum Turn {
        LEAD, DONE, ALONE
    }

    /** Something that arrived, and what becomes of it. */
    private record Place<T>(T what, CompletableFuture<Turn> turn) {
    }

    /**
     * @param most how many are done together at most
     * @param patience how long whoever comes waits for their turn
     * @param work does all of them or, when it throws, none
     */
    public Together(int most, Duration patience, Consumer<List<T>> work) {
        this.most = most;
        this.patience = patience;
        this.work = work;
    }

    /**
     * Has it done, and returns when it is. When the group fails each of it is tried once more by itself, so that
     * nobody pays for another; what the work throws then is thrown here.
     *
     * @throws TryLaterException if its turn did not come; then it is not done
     */
    public void join(T what) {
        var own = new Place<>(what, new CompletableFuture<Turn>());
        enter(own);
        Turn turn = await(own);
        if (turn == Turn.LEAD) {
            turn = lead();
        }
        if (turn == Turn.ALONE) {
            work.accept(List.of(what));
        }
    }

    private synchronized void enter(Place<T> own) {
        waiting.add(own);
        if (!led) {
            led = true;
            own.turn().complete(Turn.LEAD);
        }
    }

    private Turn await(Place<T> own) {
        try {
            return own.turn().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            leave(own);
            return own.turn().join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            leave(own);
            return own.turn().join();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whose turn came at this very moment stays. */
    private synchronized void leave(Place<T> own) {
        if (!own.turn().isDone() && waiting.remove(own)) {
            throw TryLaterException.busy(patience);
        }
    }

    /** What became of the leader's own, which is the first of its group. */
    private Turn lead() {
        List<Place<T>> group = group();
        Turn turn = Turn.ALONE;
        try {
            work.accept(group.stream().map(Place::what).toList());
            turn = Turn.DONE;
        } catch (Exception failed) {
            if (group.size() == 1) {
                throw failed;
            }
        } finally {
            tell(group.subList(1, group.size()), turn);
        }
        return turn;
    }

    private synchronized List<Place<T>> group() {
        List<Place<T>> group = new ArrayList<>();
        while (group.size() < most && !waiting.isEmpty()) {
            group.add(waiting.remove());
        }
        return group;
    }

    private synchronized void tell(List<Place<T>> others, Turn turn) {
        others.forEach(place -> place.turn().complete(turn));
        led = !waiting.isEmpty();
        if (led) {
            waiting.element().turn().complete(Turn.LEAD);
        }
    }
}
