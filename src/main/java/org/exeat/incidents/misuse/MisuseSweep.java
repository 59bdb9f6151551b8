package org.exeat.incidents.misuse;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.platform.Sweep;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** Looks once on each day of a school for what should have been signed, and sends the letters about it. */
@ApplicationScoped
public class MisuseSweep {

    private final Sweep sweep = new Sweep("Reminders of misuse records");
    private final MisuseRows rows;
    private final MisusePost post;
    private final SchoolClock clock;

    @Inject
    public MisuseSweep(MisuseRows rows, MisusePost post, SchoolClock clock) {
        this.rows = rows;
        this.post = post;
        this.clock = clock;
    }

    protected MisuseSweep() {
        this(null, null, null);
    }

    void begin(@Observes Startup startup, ManagedScheduledExecutorService executor) {
        Consumer<SchoolId> daily = Sweep.daily(clock::today, post::write);
        sweep.begin(executor, () -> {
            sweep.each(Stream.concat(rows.schoolsWithEntries().stream(), rows.schoolsWithSettings().stream())
                    .collect(Collectors.toSet()), daily);
            sweep.each(post.schools(), post::send);
        });
    }
}
