package org.exeat.web;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.exeat.platform.Ids;

/**
 * Anything nobody foresaw is 500: the log gets the stack and an id, the caller only the id. A body that could not be
 * read arrives wrapped in a {@link ProcessingException} and is the caller's to mend; so is a value that the database
 * has no room for.
 */
@Provider
public class UnexpectedMapper extends ProblemMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int BROKEN = 500;

    @Override
    Problem problem(Throwable failure) {
        if (failure instanceof ProcessingException) {
            return plain(BAD_REQUEST, "BAD_REQUEST", Map.of());
        }
        if (outOfRange(failure)) {
            return plain(BAD_REQUEST, "OUT_OF_RANGE", Map.of());
        }
        UUID id = bean(Ids.class).next();
        LOG.log(Level.SEVERE, failure, () -> "Unexpected failure " + id);
        return plain(BROKEN, "UNEXPECTED", Map.of("id", id.toString()));
    }

    /** What the database calls a data exception (ISO 9075, class 22): a value that no column of that kind holds. */
    static boolean outOfRange(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith("22")) {
                return true;
            }
        }
        return false;
    }
}
