package org.exeat.incidents.keeping;

import java.sql.SQLException;
import org.exeat.platform.RefusedException;

/**
 * That the database refuses to remove something: it was held, opened again or disposed of a moment ago, or did not end
 * a year ago.
 */
final class Undisposable {

    private static final String REFUSED = "45000";

    private Undisposable() {
    }

    /** What the database refuses is told to whoever asked; anything else is a fault. */
    static RuntimeException told(RuntimeException failed) {
        return refused(failed) ? RefusedException.because("NOT_DISPOSABLE") : failed;
    }

    private static boolean refused(Throwable failed) {
        return failed instanceof SQLException sql ? REFUSED.equals(sql.getSQLState())
                : failed != null && refused(failed.getCause());
    }
}
