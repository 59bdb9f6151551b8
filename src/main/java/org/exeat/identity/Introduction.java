package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import org.exeat.platform.Atomic;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDirectory;

/** Tells a browser who is signed in and where they belong. */
@Dependent
public class Introduction {

    private final SessionDesk sessions;
    private final SchoolDirectory schools;
    private final SchoolClock clock;

    @Inject
    public Introduction(SessionDesk sessions, SchoolDirectory schools, SchoolClock clock) {
        this.sessions = sessions;
        this.schools = schools;
        this.clock = clock;
    }

    /** That, as it is now. */
    @Atomic
    public SessionView of(SignedIn who) {
        var account = sessions.account(who.actor().id());
        return new SessionView(new SessionView.AccountView(account.id(), account.name(), account.email()),
                who.secret().csrf(), who.places().entrySet().stream().map(this::school)
                        .sorted(Comparator.comparing(SessionView.SchoolView::name)).toList());
    }

    private SessionView.SchoolView school(Map.Entry<SchoolId, SignedIn.Place> place) {
        var roles = place.getValue().roles().stream().sorted().toList();
        var school = schools.find(place.getKey());
        return new SessionView.SchoolView(school.id().value(), school.slug(), school.name(),
                school.clock().zone().getId(), school.languages(), roles, school.clock().demo(),
                clock.now(school.id()));
    }
}
