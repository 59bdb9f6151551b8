package org.exeat.exceptions;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.exeat.platform.Sweep;

/**
 * Looks every few seconds for requests that are soon due, exceptions that soon end and those that have ended: enters
 * each once, and sends mail where a mail server is named.
 */
@ApplicationScoped
public class ExceptionSweep {

    private final Sweep sweep = new Sweep("Reminders of exceptions");
    private final ExceptionRequests requests;
    private final SweepDesk desk;
    private final ReminderPost post;

    @Inject
    public ExceptionSweep(ExceptionRequests requests, SweepDesk desk, ReminderPost post) {
        this.requests = requests;
        this.desk = desk;
        this.post = post;
    }

    protected ExceptionSweep() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        sweep.begin(executor, () -> {
            sweep.each(requests.schoolsToSweep(), desk::sweep);
            sweep.each(post.schools(), post::send);
        });
    }
}
