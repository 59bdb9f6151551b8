package org.exeat.incidents.watch;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.exeat.incidents.Charges;
import org.exeat.platform.Sweep;

/** Looks every few seconds for what waits too long, and sends the letters about it where a mail server is named. */
@ApplicationScoped
public class WatchSweep {

    private final Sweep sweep = new Sweep("Reminders of incidents");
    private final Charges charges;
    private final WatchDesk desk;
    private final WatchPost post;

    @Inject
    public WatchSweep(Charges charges, WatchDesk desk, WatchPost post) {
        this.charges = charges;
        this.desk = desk;
        this.post = post;
    }

    protected WatchSweep() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        sweep.begin(executor, () -> {
            sweep.each(charges.schools(), desk::sweep);
            sweep.each(post.schools(), post::send);
        });
    }
}
