package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import org.exeat.platform.Atomic;
import org.exeat.policy.SchoolId;

/** Tells a browser who is signed in and where they belong. */
@Dependent
public class Introduction {

    private final SessionDesk sessions;
    private final SchoolCards schools;
    private final InstantSource time;

    @Inject
    public Introduction(SessionDesk sessions, SchoolCards schools, InstantSource time) {
        this.sessions = sessions;
        this.schools = schools;
        this.time = time;
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
        return schools.find(place.getKey().value()).orElseThrow().view(roles, time.instant());
    }
}
