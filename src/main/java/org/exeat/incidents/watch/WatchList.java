package org.exeat.incidents.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.incidents.Assessments;
import org.exeat.incidents.Charge;
import org.exeat.incidents.Charges;
import org.exeat.incidents.Deadlines;
import org.exeat.incidents.IncidentEntity;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.ReportCharge;
import org.exeat.incidents.WeighedReport;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Urgency;
import org.exeat.schools.SchoolClock;

/**
 * What waits too long at a school, by its own clock and its school days. Nothing is kept of it: it follows from how
 * things stand, so that it is gone once it was dealt with.
 */
@ApplicationScoped
public class WatchList {

    private final Charges charges;
    private final Deadlines deadlines;
    private final SchoolClock clock;
    private final Assessments assessments;

    @Inject
    public WatchList(Charges charges, Deadlines deadlines, SchoolClock clock, Assessments assessments) {
        this.charges = charges;
        this.deadlines = deadlines;
        this.clock = clock;
        this.assessments = assessments;
    }

    protected WatchList() {
        this(null, null, null, null);
    }

    /** All of it, whosever it is. */
    List<Overdue> of(SchoolId school) {
        LocalDate today = clock.today(school);
        return Stream.concat(
                charges.waiting(school, today).stream().flatMap(one -> report(school, one).stream()),
                charges.standing(school, today).stream().flatMap(one -> incident(school, one))).toList();
    }

    /** What that letter is about, if it still has a point. */
    Optional<Overdue> stillOf(SchoolId school, WatchLetter letter) {
        if (letter.matter() == Matter.GLASS_BROKEN) {
            return glass(school, letter.incident(), letter.to(), letter.since());
        }
        return of(school).stream().filter(one -> one.is(letter) && one.told().contains(letter.to())).findFirst();
    }

    /** That somebody let themselves in, for one who may see that incident. */
    Optional<Overdue> glass(SchoolId school, UUID incident, AccountId told, LocalDate on) {
        return charges.of(school, incident).filter(one -> one.opens(told)).map(one -> new Overdue(Matter.GLASS_BROKEN,
                incident, Overdue.Place.of(one.file().incident()), on, false, Set.of(told), Set.of()));
    }

    private Optional<Overdue> report(SchoolId school, ReportCharge one) {
        WeighedReport weighed = one.weighed();
        UUID id = weighed.report().id();
        return since(school, deadlines.of(school, weighed), weighed.urgency()).map(since -> new Overdue(
                Matter.REPORT_LATE, id, new Overdue.Place(weighed.report().name(), id, Optional.empty()), since,
                late(school, since, weighed.urgency()), one.triaging(), one.leading()));
    }

    private Stream<Overdue> incident(SchoolId school, Charge one) {
        IncidentEntity it = one.file().incident();
        if (!it.open()) {
            return review(school, one).stream();
        }
        var waits = since(school, it.dueOn(), it.urgency()).flatMap(since -> awaited(one.file())
                .map(matter -> of(matter, one, since, late(school, since, it.urgency()))));
        return Stream.concat(waits.stream(), actions(school, one));
    }

    /** A decision; once there is one, the routes that are due. */
    private Optional<Matter> awaited(IncidentFile file) {
        if (file.trail().decision().isEmpty()) {
            return Optional.of(Matter.INCIDENT_LATE);
        }
        return Optional.of(Matter.ROUTE_LATE).filter(matter -> assessments.owes(file));
    }

    /** Whoever was to do something is reminded with those who work on the incident. */
    private Stream<Overdue> actions(SchoolId school, Charge one) {
        var place = Overdue.Place.of(one.file().incident());
        return one.file().trail().undone().stream()
                .flatMap(entry -> since(school, LocalDate.parse(entry.get("dueOn")), Urgency.USUAL).map(since ->
                        new Overdue(Matter.ACTION_LATE, entry.id(), place, since, late(school, since, Urgency.USUAL),
                        one.handlingWith(UUID.fromString(entry.get("owner"))), one.leading())).stream());
    }

    /** On the day of the review itself. A note entered since, or opening it again, is the review. */
    private Optional<Overdue> review(SchoolId school, Charge one) {
        LocalDate on = one.file().incident().reviewOn().orElseThrow();
        if (one.file().alarming()) {
            return closed(school, Matter.REOPENING_DUE, one, one.file().incident().urgency());
        }
        return one.file().trail().notedSince(on, clock.zone(school)) ? Optional.empty()
                : closed(school, Matter.REVIEW_DUE, one, Urgency.USUAL);
    }

    private Optional<Overdue> closed(SchoolId school, Matter matter, Charge one, Urgency urgency) {
        LocalDate on = one.file().incident().reviewOn().orElseThrow();
        return since(school, on.minusDays(1), urgency)
                .map(since -> of(matter, one, since, late(school, since, urgency)));
    }

    private static Overdue of(Matter matter, Charge one, LocalDate since, boolean late) {
        IncidentEntity it = one.file().incident();
        return new Overdue(matter, it.id(), Overdue.Place.of(it), since, late, one.handling(), one.leading());
    }

    /** Since when what was due then is too late, if it is. */
    private Optional<LocalDate> since(SchoolId school, LocalDate due, Urgency urgency) {
        return Optional.of(due).filter(day -> day.isBefore(clock.today(school)))
                .map(day -> deadlines.reminded(school, day, urgency)).filter(day -> !day.isAfter(clock.today(school)));
    }

    private boolean late(SchoolId school, LocalDate since, Urgency urgency) {
        return !deadlines.escalated(school, since, urgency).isAfter(clock.today(school));
    }
}
