package org.exeat.platform;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.util.Set;

/** Carries out {@link Atomic}. */
@Atomic
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AtomicInterceptor {

    private static final int TRIES = 4;
    /** Deadlock, lock wait, a row changed since it was read, and a row that somebody else made at the same moment. */
    private static final Set<Integer> GIVE_WAY = Set.of(1213, 1205, 1020, 1062);

    private final UserTransaction transaction;

    @Inject
    public AtomicInterceptor(UserTransaction transaction) {
        this.transaction = transaction;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int tried = 1;; tried++) {
            try {
                return once(call);
            } catch (RuntimeException failed) {
                if (caused(failed, OptimisticLockException.class)) {
                    throw new StaleException("row");
                }
                if (tried == TRIES || !gaveWay(failed)) {
                    throw failed;
                }
            }
        }
    }

    private Object once(InvocationContext call) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            Object result = call.proceed();
            done = true;
            return result;
        } finally {
            end(done);
        }
    }

    /** Who called declares no failed end of a transaction, and would not catch one. */
    private void end(boolean done) {
        try {
            if (done && transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                // Somebody may have ruled a commit out and been ignored: then this throws instead of claiming success.
                transaction.commit();
            } else if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException | SystemException failed) {
            throw new TransactionalException("The transaction could not be ended", failed);
        }
    }

    private static boolean gaveWay(Throwable failed) {
        return SqlCause.of(failed, sql -> GIVE_WAY.contains(sql.getErrorCode())).isPresent();
    }

    private static boolean caused(Throwable failed, Class<? extends Throwable> kind) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause) || cause.getClass().getName().equals(
                    "jakarta.data.exceptions.OptimisticLockingFailureException")) {
                return true;
            }
        }
        return false;
    }
}
