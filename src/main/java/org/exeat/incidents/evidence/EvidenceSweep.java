package org.exeat.incidents.evidence;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.exeat.policy.SchoolId;

/** Removes files that no report refers to: a day after the one on which they came, for nobody knows the hour. */
@ApplicationScoped
public class EvidenceSweep {

    private static final Logger LOG = Logger.getLogger(EvidenceSweep.class.getName());
    private static final int PERIOD_SECONDS = 10;

    private final EvidenceRows rows;
    private final EvidenceStore store;

    @Inject
    public EvidenceSweep(EvidenceRows rows, EvidenceStore store) {
        this.rows = rows;
        this.store = store;
    }

    protected EvidenceSweep() {
        this(null, null);
    }

    void begin(@Observes Startup startup) throws NamingException {
        ManagedScheduledExecutorService executor =
                InitialContext.doLookup("java:comp/DefaultManagedScheduledExecutorService");
        executor.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            rows.schoolsWithLoose().forEach(this::look);
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "Unused files stay a while: {0}", passing.getClass().getSimpleName());
        }
    }

    private void look(SchoolId school) {
        try {
            store.sweep(school);
        } catch (RuntimeException passing) {
            LOG.log(Level.WARNING, "Unused files of a school stay a while: {0}", passing.getClass().getSimpleName());
        }
    }
}
