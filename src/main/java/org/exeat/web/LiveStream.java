package org.exeat.web;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One open page that is told of changes. Whoever tells it never waits: it is sent to on another thread, changes that
 * come meanwhile are told as one, and whoever takes too long is let go.
 *
 * <p>The first sending is made by the request that opens the stream, and the next one after a pause: the server ends
 * or forgets a stream to which another thread writes while that request is not done.
 */
final class LiveStream {

    private static final int PATIENCE_SECONDS = 10;
    private static final int PAUSE_MILLIS = 250;

    /** On which threads it is sent to: at once, and after the pause. */
    record Threads(Executor now, Executor later) {

        static Threads of(Executor now) {
            return new Threads(now, CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, now));
        }
    }

    private final UUID account;
    private final UUID session;
    private final SseEventSink sink;
    private final Sse sse;
    private final AtomicBoolean changed = new AtomicBoolean();
    /** How many asked for a sending that was not made; the opening is the first. */
    private final AtomicInteger waiting = new AtomicInteger(1);

    LiveStream(UUID account, UUID session, SseEventSink sink, Sse sse) {
        this.account = account;
        this.session = session;
        this.sink = sink;
        this.sse = sse;
    }

    boolean sameAccount(LiveStream other) {
        return account.equals(other.account);
    }

    UUID session() {
        return session;
    }

    /** Tells the page that it is heard; to be called once, by the request that opens it. */
    void open(Threads threads) {
        send(threads);
    }

    /** Tells the page that something changed. */
    void change(Threads threads) {
        changed.set(true);
        beat(threads);
    }

    /** Tells the page, if nothing else, that the line still holds. */
    void beat(Threads threads) {
        if (waiting.getAndIncrement() == 0) {
            threads.now().execute(() -> send(threads));
        }
    }

    private void send(Threads threads) {
        int told = waiting.get();
        send(event(changed.getAndSet(false)));
        threads.later().execute(() -> {
            if (waiting.addAndGet(-told) > 0) {
                send(threads);
            }
        });
    }

    private OutboundSseEvent event(boolean change) {
        var event = sse.newEventBuilder();
        return change ? event.name("change").data("{}").build() : event.comment("open").build();
    }

    private void send(OutboundSseEvent event) {
        try {
            sink.send(event).toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RuntimeException gone) {
            close();
        }
    }

    boolean isClosed() {
        return sink.isClosed();
    }

    void close() {
        try {
            sink.close();
        } catch (IOException | RuntimeException gone) {
            // It is closed either way.
        }
    }
}
