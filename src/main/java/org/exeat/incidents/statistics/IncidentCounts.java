package org.exeat.incidents.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.incidents.IncidentFigure;
import org.exeat.incidents.IncidentFigures;
import org.exeat.incidents.reports.ReportFigure;
import org.exeat.incidents.reports.Reports;
import org.exeat.platforms.PlatformCatalogue;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.GroundKind;
import org.exeat.policy.offsite.Jurisdiction;
import org.exeat.policy.offsite.Outcome;
import org.exeat.policy.statistics.Linked;
import org.exeat.policy.statistics.Suppression;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.calendar.Calendars;
import org.exeat.schools.calendar.HalfTerm;

/**
 * Reports and incidents by half-term. Decisions and outcomes are parts of the number of incidents; grounds and
 * platforms are not, as an incident may rest on several and a report may name several. How many reports name none is
 * not counted: beside the others it would tell how many name two. What somebody called a platform in their own words is
 * counted as another one: it might name a person.
 */
@ApplicationScoped
public class IncidentCounts {

    private static final String OTHER = "OTHER";
    private static final String NONE = "NONE";
    private static final String REPORTS = "REPORTS";
    private static final String INCIDENTS = "INCIDENTS";
    private static final List<Jurisdiction> DECIDED = List.of(Jurisdiction.MAY_ACT, Jurisdiction.MAY_NOT);

    /** What closing asks for: no sanction where the school may not act, and nothing closed that is not decided. */
    private static final List<Linked.NeverMore> CLOSING = List.of(
            new Linked.NeverMore(DECIDED.size() + 1 + Outcome.SANCTION.ordinal(),
                    DECIDED.indexOf(Jurisdiction.MAY_ACT)),
            new Linked.NeverMore(DECIDED.size(), DECIDED.size() + 1 + Outcome.values().length));

    private final IncidentFigures incidents;
    private final Reports reports;
    private final SchoolPlatforms platforms;
    private final Calendars calendars;
    private final SchoolClock clock;

    @Inject
    public IncidentCounts(IncidentFigures incidents, Reports reports, SchoolPlatforms platforms, Calendars calendars,
            SchoolClock clock) {
        this.incidents = incidents;
        this.reports = reports;
        this.platforms = platforms;
        this.calendars = calendars;
        this.clock = clock;
    }

    protected IncidentCounts() {
        this(null, null, null, null, null);
    }

    StatisticsView of(SchoolId school, LocalDate from, LocalDate to) {
        LocalDate today = clock.today(school);
        List<HalfTerm> begun = HalfTerm.of(calendars.of(school)).stream()
                .filter(one -> !one.firstDay().isAfter(today)).toList();
        HalfTerms terms = HalfTerms.between(begun, from, to);
        List<IncidentFigure> opened = incidents.of(school);
        List<ReportFigure> received = reports.figures(school);
        Counting totals = totals(terms, opened, received);
        Counting decisions = decisions(terms, opened);
        return StatisticsViews.of(Suppression.LEAST, terms, List.of(
                StatisticsViews.table("TOTAL", totals.alone()),
                StatisticsViews.table("DECISION", decisions.parts()),
                StatisticsViews.table("OUTCOME", outcomes(terms, opened).parts(decisions, CLOSING)),
                StatisticsViews.table("GROUND", grounds(terms, opened).of(totals, INCIDENTS)),
                StatisticsViews.table(platforms.of(school),
                        platforms(school, terms, received).of(totals, REPORTS))));
    }

    private static Counting totals(HalfTerms terms, List<IncidentFigure> opened, List<ReportFigure> received) {
        var counting = new Counting(terms, List.of(REPORTS, INCIDENTS));
        received.forEach(one -> counting.add(one.receivedOn(), List.of(REPORTS)));
        opened.forEach(one -> counting.add(one.openedOn(), List.of(INCIDENTS)));
        return counting;
    }

    private static Counting decisions(HalfTerms terms, List<IncidentFigure> opened) {
        var counting = new Counting(terms, names(DECIDED, List.of(NONE)));
        opened.forEach(one -> counting.add(one.openedOn(), List.of(name(one.decision()))));
        return counting;
    }

    private static Counting outcomes(HalfTerms terms, List<IncidentFigure> opened) {
        var counting = new Counting(terms, names(Arrays.asList(Outcome.values()), List.of(NONE)));
        opened.forEach(one -> counting.add(one.openedOn(), List.of(name(one.outcome()))));
        return counting;
    }

    private static Counting grounds(HalfTerms terms, List<IncidentFigure> opened) {
        var counting = new Counting(terms, names(Arrays.asList(GroundKind.values()), List.of()));
        opened.forEach(one -> counting.add(one.openedOn(), one.held().stream().map(Enum::name).toList()));
        return counting;
    }

    private Counting platforms(SchoolId school, HalfTerms terms, List<ReportFigure> received) {
        PlatformCatalogue known = platforms.of(school);
        List<String> named = received.stream().filter(one -> terms.of(one.receivedOn()) >= 0)
                .flatMap(one -> one.platforms().stream()).map(one -> key(known, one)).distinct().sorted()
                .filter(one -> !one.equals(OTHER)).toList();
        var counting = new Counting(terms, Stream.concat(named.stream(), Stream.of(OTHER)).toList());
        received.forEach(one -> counting.add(one.receivedOn(),
                one.platforms().stream().map(platform -> key(known, platform)).toList()));
        return counting;
    }

    private static String key(PlatformCatalogue known, String platform) {
        return known.platforms().stream().map(one -> one.id().value()).filter(platform::equals).findFirst()
                .orElse(OTHER);
    }

    private static String name(Optional<? extends Enum<?>> value) {
        return value.map(Enum::name).orElse(NONE);
    }

    private static List<String> names(Collection<? extends Enum<?>> values, List<String> more) {
        return Stream.concat(values.stream().map(Enum::name), more.stream()).toList();
    }
}
