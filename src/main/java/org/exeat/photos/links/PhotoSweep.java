package org.exeat.photos.links;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.exeat.policy.SchoolId;

/** Sends every few seconds what waits. */
@ApplicationScoped
public class PhotoSweep {

    private static final Logger LOG = System.getLogger(PhotoSweep.class.getName());
    private static final int PERIOD_SECONDS = 5;

    private final PhotoPost post;

    @Inject
    public PhotoSweep(PhotoPost post) {
        this.post = post;
    }

    protected PhotoSweep() {
        this(null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        executor.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            post.schools().forEach(this::send);
        } catch (RuntimeException passing) {
            // The database may be away for a moment; a task that throws would never be called again.
            LOG.log(Level.WARNING, "Letters to parents wait: {0}", passing.getClass().getSimpleName());
        }
    }

    private void send(SchoolId school) {
        try {
            post.send(school);
        } catch (RuntimeException passing) {
            LOG.log(Level.WARNING, "Letters to parents of a school wait: {0}", passing.getClass().getSimpleName());
        }
    }
}
