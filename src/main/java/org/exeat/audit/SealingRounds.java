package org.exeat.audit;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Seals twice a second and signs every five seconds, for as long as the server runs. */
@ApplicationScoped
public class SealingRounds {

    private static final System.Logger LOG = System.getLogger(SealingRounds.class.getName());
    private static final long EVERY_MILLIS = 500;
    private static final int SIGNS_EVERY_ROUNDS = 10;

    private final Sealer sealer;
    private final ManagedScheduledExecutorService executor;
    private volatile Future<?> rounds;
    private int round;
    private boolean failing;

    @Inject
    public SealingRounds(Sealer sealer, ManagedScheduledExecutorService executor) {
        this.sealer = sealer;
        this.executor = executor;
    }

    protected SealingRounds() {
        this(null, null);
    }

    void start(@Observes Startup started) {
        rounds = executor.scheduleWithFixedDelay(this::round, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Waits for a round that is under way; what waits for its seal then gets it after the next start. */
    synchronized void stop(@Observes Shutdown stopping) {
        rounds.cancel(false);
    }

    private synchronized void round() {
        try {
            boolean more = sealer.seal();
            while (more) {
                more = sealer.seal();
            }
            if (round++ % SIGNS_EVERY_ROUNDS == 0) {
                sealer.sign();
            }
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                LOG.log(Level.WARNING, "Audit entries cannot be sealed or signed; they wait until they can", failed);
            }
            failing = true;
        }
    }
}
