package org.exeat.platform;

import java.time.Duration;

/** Too much was asked for in too short a time; nothing was done. */
public class TryLaterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** After so long it makes sense to try again. */
    public TryLaterException(Duration wait) {
        super("TRY_LATER");
        this.wait = wait;
    }

    /** How long to wait. */
    public Duration retryAfter() {
        return wait;
    }
}
