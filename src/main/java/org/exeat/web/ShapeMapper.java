package org.exeat.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** What the HTTP layer itself refuses: no such path, a method or media type that is not offered, JSON that is none. */
@Provider
public class ShapeMapper extends ProblemMapper<WebApplicationException> {

    private static final Map<Integer, String> CODES = Map.of(400, "BAD_REQUEST", 401, "SIGNED_OUT",
            403, "ROLE_MISSING", 404, "ABSENT", 405, "METHOD_NOT_OFFERED", 406, "TYPE_NOT_OFFERED",
            412, "STALE", 413, "TOO_LARGE", 415, "TYPE_NOT_UNDERSTOOD", 429, "TOO_MANY");

    @Override
    Problem problem(WebApplicationException shape) {
        int status = shape.getResponse().getStatus();
        int told = CODES.containsKey(status) || status >= 500 ? status : 400;
        return plain(told, code(told), Map.of("id", "-"));
    }

    static String code(int status) {
        return CODES.getOrDefault(status, "UNEXPECTED");
    }

    @Override
    Map<String, String> headers(WebApplicationException shape) {
        String retry = shape.getResponse().getHeaderString("Retry-After");
        return retry == null ? Map.of() : Map.of("Retry-After", retry);
    }
}
