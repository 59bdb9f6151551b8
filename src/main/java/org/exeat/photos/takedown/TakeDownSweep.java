package org.exeat.photos.takedown;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.exeat.platform.Sweep;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** Looks once on each day of a school which requests wait for an answer, and sends the letters about them. */
@ApplicationScoped
public class TakeDownSweep {

    private final Sweep sweep = new Sweep("Reminders of requests to take something down");
    private final TakeDownRows rows;
    private final TakeDownPost post;
    private final SchoolClock clock;

    @Inject
    public TakeDownSweep(TakeDownRows rows, TakeDownPost post, SchoolClock clock) {
        this.rows = rows;
        this.post = post;
        this.clock = clock;
    }

    protected TakeDownSweep() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        Consumer<SchoolId> daily = Sweep.daily(clock::today, school -> post.write(school, clock.today(school)));
        sweep.begin(executor, () -> {
            sweep.each(rows.schoolsWithOpen(), daily);
            sweep.each(post.schools(), post::send);
        });
    }
}
