package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AtomicInterceptorTest {

    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private boolean running;

    private static <T> T as(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A transaction whose commits fail so often, each with that cause. */
    private UserTransaction failing(int times, Throwable cause) {
        return as(UserTransaction.class, (proxy, method, values) -> switch (method.getName()) {
            case "begin" -> running = true;
            case "getStatus" -> running ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
            case "commit" -> {
                running = false;
                if (commits.incrementAndGet() <= times) {
                    throw (Exception) new RollbackException("lost").initCause(cause);
                }
                yield null;
            }
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    private Object around(UserTransaction transaction) throws Exception {
        var call = as(InvocationContext.class, (proxy, method, values) -> {
            calls.incrementAndGet();
            return "done";
        });
        return new AtomicInterceptor(transaction).around(call);
    }

    /** What is done again and again by the clock stops for good at a failure that nobody declared. */
    @Test
    void aCommitThatFailsForGoodIsAFailureThatEverybodyCatches() {
        var lost = new SQLException("gone", "08S01");

        var failed = assertThrows(TransactionalException.class, () -> around(failing(1, lost)));

        assertInstanceOf(RollbackException.class, failed.getCause());
        assertEquals(1, calls.get());
    }

    @Test
    void aCommitThatGivesWayIsTriedAgain() throws Exception {
        assertEquals("done", around(failing(2, new SQLException("deadlock", "40001", 1213))));
        assertEquals(3, calls.get());
    }

    @Test
    void itIsTriedFourTimesAtMost() {
        assertThrows(TransactionalException.class,
                () -> around(failing(9, new SQLException("deadlock", "40001", 1213))));
        assertEquals(4, calls.get());
    }
}
