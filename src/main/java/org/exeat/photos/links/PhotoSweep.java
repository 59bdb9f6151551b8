package org.exeat.photos.links;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.exeat.platform.Sweep;

/** Sends every few seconds what waits. */
@ApplicationScoped
public class PhotoSweep {

    private final Sweep sweep = new Sweep("Letters to parents");
    private final PhotoPost post;

    @Inject
    public PhotoSweep(PhotoPost post) {
        this.post = post;
    }

    protected PhotoSweep() {
        this(null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        sweep.begin(executor, () -> sweep.each(post.schools(), post::send));
    }
}
