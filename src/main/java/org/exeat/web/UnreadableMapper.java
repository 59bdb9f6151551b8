package org.exeat.web;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** A body that is not the JSON asked for is 400. */
@Provider
public class UnreadableMapper extends ProblemMapper<JsonbException> {

    private static final int BAD_REQUEST = 400;

    @Override
    Problem problem(JsonbException unreadable) {
        return plain(BAD_REQUEST, "BAD_REQUEST", Map.of());
    }
}
