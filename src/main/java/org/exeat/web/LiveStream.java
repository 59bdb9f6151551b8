package org.exeat.web;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One open page that is told of changes. Whoever tells it never waits: it is sent to on another thread, changes that
 * come meanwhile are told as one, and whoever takes too long is let go.
 */
final class LiveStream {

    private static final int PATIENCE_SECONDS = 10;

    private final UUID account;
    private final UUID session;
    private final SseEventSink sink;
    private final Sse sse;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final AtomicInteger waiting = new AtomicInteger();

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

    /** Tells the page that something changed. */
    void change(Executor executor) {
        changed.set(true);
        beat(executor);
    }

    /** Tells the page, if nothing else, that the line still holds. */
    void beat(Executor executor) {
        if (waiting.getAndIncrement() == 0) {
            executor.execute(this::send);
        }
    }

    private void send() {
        int told;
        do {
            told = waiting.get();
            send(event(changed.getAndSet(false)));
        } while (waiting.addAndGet(-told) > 0);
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
