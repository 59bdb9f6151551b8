package org.exeat.web;

import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.exeat.platform.TryLaterException;

/** Whoever asks for too much at once learns how long to wait. */
@Provider
public class TryLaterMapper extends ProblemMapper<TryLaterException> {

    private static final int TOO_MANY = 429;

    @Override
    Problem problem(TryLaterException tooMuch) {
        return plain(TOO_MANY, "TRY_LATER", Map.of("seconds", Long.toString(seconds(tooMuch))));
    }

    @Override
    Map<String, String> headers(TryLaterException tooMuch) {
        return Map.of("Retry-After", Long.toString(seconds(tooMuch)));
    }

    private static long seconds(TryLaterException tooMuch) {
        return Math.max(1, tooMuch.retryAfter().plusMillis(999).toSeconds());
    }
}
