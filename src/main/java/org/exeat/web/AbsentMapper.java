package org.exeat.web;

import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.exeat.platform.AbsentException;

/** What does not exist, and what is another school's, is 404 in the same words. */
@Provider
public class AbsentMapper extends ProblemMapper<AbsentException> {

    private static final int NOT_FOUND = 404;

    @Override
    Problem problem(AbsentException absent) {
        return plain(NOT_FOUND, absent.code(), Map.of());
    }
}
