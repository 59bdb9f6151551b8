package org.exeat.platform;

import java.time.Duration;

/** It cannot be done now, but it can later; nothing was done. */
public class TryLaterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    private TryLaterException(String code, Duration wait) {
        super(code);
        this.wait = wait;
    }

    /** Whoever asks has asked for too much; after so long they may again. */
    public static TryLaterException tooOften(Duration wait) {
        return new TryLaterException("TRY_LATER", wait);
    }

    /** There is more to do than the program can do now, whoever asks; after so long it makes sense to try again. */
    public static TryLaterException busy(Duration wait) {
        return new TryLaterException("BUSY", wait);
    }

    /** Which of the two it is, as problems name it. */
    public String code() {
        return getMessage();
    }

    /** How long to wait. */
    public Duration retryAfter() {
        return wait;
    }
}
