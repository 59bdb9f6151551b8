package org.exeat.web;

import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.exeat.platform.TryLaterException;

/** Whoever asks for too much at once, or at a moment when there is too much to do, learns how long to wait. */
@Provider
public class TryLaterMapper extends ProblemMapper<TryLaterException> {

    private static final int TOO_MANY = 429;

    @Override
    Problem problem(TryLaterException later) {
        return plain(TOO_MANY, later.code(), Map.of("seconds", Long.toString(seconds(later))));
    }

    @Override
    Map<String, String> headers(TryLaterException later) {
        return Map.of("Retry-After", Long.toString(seconds(later)));
    }

    private static long seconds(TryLaterException later) {
        return Math.max(1, later.retryAfter().plusMillis(999).toSeconds());
    }
}
