package org.exeat.web;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.exeat.platform.Ids;
import org.exeat.platform.SqlCause;

/**
 * Anything nobody foresaw is 500: the log gets the stack and an id, the caller only the id. A body that could not be
 * read arrives wrapped in a {@link ProcessingException} and is the caller's to mend; so is a value that the database
 * has no room for. That the database cannot be reached is nobody's mistake, and passes.
 */
@Provider
public class UnexpectedMapper extends ProblemMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());
    private static final int BAD_REQUEST = 400;
    private static final int BROKEN = 500;
    private static final int AWAY = 503;
    /** Too many connections, too many of this user, shutting down, connection killed. */
    private static final Set<Integer> NO_CONNECTION = Set.of(1040, 1203, 1053, 1927);

    @Override
    Problem problem(Throwable failure) {
        if (failure instanceof ProcessingException) {
            return plain(BAD_REQUEST, "BAD_REQUEST", Map.of());
        }
        if (outOfRange(failure)) {
            return plain(BAD_REQUEST, "OUT_OF_RANGE", Map.of());
        }
        var unreachable = unreachable(failure);
        if (unreachable.isPresent()) {
            // No stack: while the database is away every request would write one.
            LOG.log(Level.WARNING, () -> "No connection to the database for a request: " + brief(unreachable.get()));
            return plain(AWAY, "DATABASE_AWAY", Map.of());
        }
        UUID id = bean(Ids.class).next();
        LOG.log(Level.SEVERE, failure, () -> "Unexpected failure " + id);
        return plain(BROKEN, "UNEXPECTED", Map.of("id", id.toString()));
    }

    /** What the database calls a data exception (ISO 9075, class 22): a value that no column of that kind holds. */
    static boolean outOfRange(Throwable failure) {
        return SqlCause.of(failure, sql -> state(sql).startsWith("22")).isPresent();
    }

    /** A connection exception (class 08; also what the pool says that had none free in time), or such an error. */
    static Optional<SQLException> unreachable(Throwable failure) {
        return SqlCause.of(failure, sql -> state(sql).startsWith("08") || NO_CONNECTION.contains(sql.getErrorCode()));
    }

    private static String state(SQLException sql) {
        return String.valueOf(sql.getSQLState());
    }

    /** Without its message, which may quote what was asked. */
    private static String brief(SQLException sql) {
        return sql.getClass().getSimpleName() + " " + state(sql) + " " + sql.getErrorCode();
    }
}
