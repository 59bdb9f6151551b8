package org.exeat.schools;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.exeat.platform.AbsentException;
import org.exeat.policy.SchoolId;

/**
 * Something of each school that hardly ever changes, remembered until somebody says that it did.
 *
 * @param <T> what is remembered
 */
public final class Remembered<T> {

    private final Map<SchoolId, Known<T>> known = new ConcurrentHashMap<>();
    private final Map<SchoolId, Long> changes = new ConcurrentHashMap<>();

    /** What was read, after how many changes. */
    private record Known<T>(T what, long upTo) {
    }

    /** As it is; while the database is away, as it was: that is better than nothing. */
    public T of(SchoolId school, Supplier<T> reading) {
        Known<T> here = known.get(school);
        long upTo = changes.getOrDefault(school, 0L);
        if (here != null && here.upTo() == upTo) {
            return here.what();
        }
        try {
            var fresh = new Known<>(reading.get(), upTo);
            known.put(school, fresh);
            return fresh.what();
        } catch (AbsentException gone) {
            throw gone;
        } catch (RuntimeException away) {
            if (here == null) {
                throw away;
            }
            return here.what();
        }
    }

    /** It has changed there. */
    public void forget(SchoolId school) {
        changes.merge(school, 1L, Long::sum);
    }
}
