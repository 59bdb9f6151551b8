package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveStreamTest {

    private final List<String> sent = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final LiveStream.Threads threads = new LiveStream.Threads(later::add, later::add);
    private boolean closed;
    private RuntimeException failure;
    private Runnable meanwhile = () -> { };
    private final LiveStream stream = new LiveStream(UUID.randomUUID(), UUID.randomUUID(), sink(), sse());

    private SseEventSink sink() {
        return with(SseEventSink.class, (name, event) -> switch (name) {
            case "send" -> send((OutboundSseEvent) event);
            case "close" -> closed = true;
            default -> closed;
        });
    }

    private CompletionStage<?> send(OutboundSseEvent event) {
        if (failure != null) {
            throw failure;
        }
        sent.add(event.getName());
        meanwhile.run();
        return CompletableFuture.completedFuture(null);
    }

    private static Sse sse() {
        return with(Sse.class, (method, nothing) -> builder());
    }

    private static OutboundSseEvent.Builder builder() {
        var name = new String[] {"beat"};
        return (OutboundSseEvent.Builder) Proxy.newProxyInstance(LiveStreamTest.class.getClassLoader(),
                new Class<?>[] {OutboundSseEvent.Builder.class}, (builder, method, given) -> {
                    if (method.getName().equals("build")) {
                        return with(OutboundSseEvent.class, (asked, nothing) -> name[0]);
                    }
                    name[0] = method.getName().equals("name") ? given[0].toString() : name[0];
                    return builder;
                });
    }

    private static <T> T with(Class<T> type, BiFunction<String, Object, Object> answers) {
        return type.cast(Proxy.newProxyInstance(LiveStreamTest.class.getClassLoader(), new Class<?>[] {type},
                (self, method, given) -> {
                    var answer = answers.apply(method.getName(), given == null ? null : given[0]);
                    return method.getReturnType() == void.class ? null : answer;
                }));
    }

    @BeforeEach
    void open() {
        stream.open(threads);
        runAll();
        assertEquals(List.of("beat"), sent);
        sent.clear();
    }

    private void runAll() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    @Test
    void whoeverTellsItDoesNotSend() {
        stream.change(threads);
        assertEquals(List.of(), sent);

        runAll();
        assertEquals(List.of("change"), sent);
    }

    @Test
    void changesThatComeWhileAPageIsSlowAreToldAsOneAndByOneThread() {
        stream.change(threads);
        meanwhile = () -> {
            meanwhile = () -> { };
            stream.change(threads);
            stream.change(threads);
            stream.beat(threads);
        };
        assertEquals(1, later.size());
        runAll();

        assertEquals(List.of("change", "change"), sent);
    }

    @Test
    void whatChangesWhileItIsOpenedIsToldAfterwards() {
        var opening = new LiveStream(UUID.randomUUID(), UUID.randomUUID(), sink(), sse());
        opening.change(threads);
        assertEquals(0, later.size());

        opening.open(threads);
        runAll();
        assertEquals("change", sent.get(0));
    }

    @Test
    void thereIsAPauseBetweenTwoSendings() {
        stream.beat(threads);
        later.remove().run();
        stream.change(threads);
        assertEquals(List.of("beat"), sent);

        later.remove().run();
        assertEquals(List.of("beat", "change"), sent);
    }

    @Test
    void aPageThatIsGoneIsClosed() {
        failure = new IllegalStateException("gone");
        stream.beat(threads);
        runAll();

        assertTrue(closed);
        assertTrue(stream.isClosed());
    }
}
