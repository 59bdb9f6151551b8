package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.exeat.identity.PolicyPosts;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Delegation;
import org.exeat.policy.exceptions.Posts;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.calendar.Calendars;
import org.exeat.schools.calendar.DayKind;
import org.exeat.schools.calendar.SchoolCalendar;

/** Gathers what the kernel must know about requests at one school. */
@ApplicationScoped
public class ExceptionFacts {

    private final Editions editions;
    private final PolicyPosts posts;
    private final Delegations delegations;
    private final Calendars calendars;
    private final SchoolClock clock;

    @Inject
    public ExceptionFacts(Editions editions, PolicyPosts posts, Delegations delegations, Calendars calendars,
            SchoolClock clock) {
        this.editions = editions;
        this.posts = posts;
        this.delegations = delegations;
        this.calendars = calendars;
        this.clock = clock;
    }

    protected ExceptionFacts() {
        this(null, null, null, null, null);
    }

    /** How things are there now. */
    Situation now(SchoolId school) {
        Instant at = clock.now(school);
        ZoneId zone = clock.zone(school);
        List<Delegation> standingIn = delegations.since(school, LocalDate.ofInstant(at, zone)).stream()
                .filter(one -> !one.ended()).map(DelegationEntity::delegation).toList();
        return new Situation(school, at, zone, editions.inForce(school),
                new Posts(posts.holders(school), standingIn));
    }

    /** The day a decision is due: so many school days from now; plain days where the calendar does not reach. */
    LocalDate due(Situation situation, int schoolDays) {
        SchoolCalendar calendar = calendars.of(situation.school());
        List<LocalDate> ahead = situation.day().plusDays(1).datesUntil(situation.day().plusMonths(4))
                .filter(day -> calendar.kind(day) == DayKind.SCHOOL_DAY).limit(schoolDays).toList();
        return ahead.size() < schoolDays ? situation.day().plusDays(schoolDays) : ahead.get(schoolDays - 1);
    }

    ZoneId zone(SchoolId school) {
        return clock.zone(school);
    }
}
