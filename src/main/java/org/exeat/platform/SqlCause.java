package org.exeat.platform;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;

/** What the database, or its driver, said behind a failure. */
public final class SqlCause {

    private SqlCause() {
    }

    /** The outermost cause of the failure, itself included, that is of that kind. */
    public static Optional<SQLException> of(Throwable failure, Predicate<SQLException> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && kind.test(sql)) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
