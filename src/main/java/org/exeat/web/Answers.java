package org.exeat.web;

import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Answers that are for the caller alone, with the version a later write can name. */
public final class Answers {

    /** What is shown of something that others may change meanwhile. */
    public interface Versioned {

        /** How often it was changed. */
        int version();
    }

    private Answers() {
    }

    /** That, as it is now; "no content" if the caller may no longer see it. */
    public static Response of(Optional<? extends Versioned> view) {
        return view.map(one -> with(Response.ok(), one)).orElseGet(() -> Response.noContent().build());
    }

    /** That, in an answer that has been begun. */
    public static Response with(Response.ResponseBuilder answer, Versioned view) {
        return answer.entity(view).tag(ETags.of(view.version())).header("Cache-Control", "no-store").build();
    }

    /** That, for a visitor without an account, whose browser is to keep nothing of it. */
    public static Response unkept(Response.Status status, Object view) {
        return Response.status(status).entity(view).header("Cache-Control", "no-store").build();
    }
}
