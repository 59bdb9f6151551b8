package org.exeat.web;

import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.exeat.platform.StaleException;

/** A write on top of a state that has changed since it was read is 412. */
@Provider
public class StaleMapper extends ProblemMapper<StaleException> {

    private static final int PRECONDITION_FAILED = 412;

    @Override
    Problem problem(StaleException stale) {
        return plain(PRECONDITION_FAILED, "STALE", Map.of());
    }
}
