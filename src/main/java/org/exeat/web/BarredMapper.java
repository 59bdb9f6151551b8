package org.exeat.web;

import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.exeat.identity.BarredException;

/** Whoever is kept out at the door learns why, and how long to wait where waiting helps. */
@Provider
public class BarredMapper extends ProblemMapper<BarredException> {

    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    @Override
    Problem problem(BarredException barred) {
        int status = switch (barred.why()) {
            case WRONG_SIGN_IN -> UNAUTHORISED;
            case TOO_MANY_TRIES -> TOO_MANY;
            case SIGN_IN_BUSY -> UNAVAILABLE;
            case CROSS_SITE, CSRF_MISSING -> FORBIDDEN;
        };
        return plain(status, barred.why().name(), Map.of("seconds", Long.toString(seconds(barred))));
    }

    @Override
    Map<String, String> headers(BarredException barred) {
        return barred.retryAfter().isZero() ? Map.of() : Map.of("Retry-After", Long.toString(seconds(barred)));
    }

    private static long seconds(BarredException barred) {
        return barred.retryAfter().plusMillis(999).toSeconds();
    }
}
