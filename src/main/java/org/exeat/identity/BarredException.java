package org.exeat.identity;

import java.time.Duration;

/** Kept out at the door, before anything was asked about policy or state. */
public class BarredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final Duration wait;

    /** Why; each is the code of a problem. */
    public enum Why {
        /** E-mail and password do not belong together; which of them is wrong is never said. */
        WRONG_SIGN_IN,
        /** Wrong too often: slower from now on. */
        TOO_MANY_TRIES,
        /** More people sign in at once than can be served; nobody did anything wrong. */
        SIGN_IN_BUSY,
        /** A page of another site sent it. */
        CROSS_SITE,
        /** The write token of the session is missing or another's. */
        CSRF_MISSING
    }

    public BarredException(Why why) {
        this(why, Duration.ZERO);
    }

    public BarredException(Why why, Duration wait) {
        super(why.name());
        this.why = why;
        this.wait = wait;
    }

    /** The reason. */
    public Why why() {
        return why;
    }

    /** How long to wait before it makes sense to try again; zero where waiting changes nothing. */
    public Duration retryAfter() {
        return wait;
    }
}
