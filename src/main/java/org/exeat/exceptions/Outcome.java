package org.exeat.exceptions;

import java.util.UUID;
import org.exeat.platform.RefusedException;

/** How a command ended. A refusal is an outcome and not an exception, so that its audit entry is committed with it. */
record Outcome(UUID request, RefusedException refusal) {

    static Outcome of(ExceptionEntity request) {
        return new Outcome(request.id(), null);
    }

    static Outcome refused(RefusedException why) {
        return new Outcome(null, why);
    }

    static Outcome named(String request) {
        return new Outcome(UUID.fromString(request), null);
    }

    /** The request's id as text; null if it was refused. */
    String name() {
        return request == null ? null : request.toString();
    }

    /** The request; refused if it was. */
    UUID orRefuse() {
        if (refusal != null) {
            throw refusal;
        }
        return request;
    }
}
