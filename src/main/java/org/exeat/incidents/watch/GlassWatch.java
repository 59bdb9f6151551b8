package org.exeat.incidents.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.incidents.Charges;
import org.exeat.incidents.GlassBroken;
import org.exeat.platform.Ids;
import org.exeat.policy.AccountId;
import org.exeat.schools.SchoolClock;

/**
 * Tells those who work on an incident and those in charge that somebody let themselves into it, in the same
 * transaction: nobody gets in without their being told. Neither whoever did nor anybody it touches is told; where it
 * touches all who lead, it passes to the next in line.
 */
@ApplicationScoped
public class GlassWatch {

    private final Charges charges;
    private final WatchPost post;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public GlassWatch(Charges charges, WatchPost post, SchoolClock clock, Ids ids) {
        this.charges = charges;
        this.post = post;
        this.clock = clock;
        this.ids = ids;
    }

    protected GlassWatch() {
        this(null, null, null, null);
    }

    void tell(@Observes GlassBroken broken) {
        charges.of(broken.school(), broken.incident()).ifPresent(one -> {
            Set<AccountId> told = Stream.concat(one.leading().stream(), one.handling().stream())
                    .filter(who -> !who.equals(broken.by())).collect(Collectors.toSet());
            post.write(broken.school(), new Overdue(Matter.GLASS_BROKEN, ids.next(),
                    Overdue.Place.of(one.file().incident()), clock.today(broken.school()), false, told,
                    Set.of()), told);
        });
    }
}
