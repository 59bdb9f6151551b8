package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.audit.AuditPages;
import org.exeat.audit.TrailFilter;
import org.exeat.identity.Colleague;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.people.RosterPeople;
import org.exeat.platform.Atomic;
import org.exeat.policy.SchoolId;

/** Finds incidents a person may see, and people an incident may name. */
@Atomic
@ApplicationScoped
public class IncidentSearch {

    private static final int LEAST_LETTERS = 2;
    private static final int MOST = 20;

    private final IncidentShelf shelf;
    private final IncidentLines lines;
    private final IncidentPeople people;
    private final AuditPages audit;
    private final Reports reports;

    @Inject
    public IncidentSearch(IncidentShelf shelf, IncidentLines lines, IncidentPeople people, AuditPages audit,
            Reports reports) {
        this.shelf = shelf;
        this.lines = lines;
        this.people = people;
        this.audit = audit;
        this.reports = reports;
    }

    protected IncidentSearch() {
        this(null, null, null, null, null);
    }

    /** Those of that state (any if none is named) whose number or title holds the text; merged ones are closed. */
    public List<IncidentLineView> lines(Colleague who, String state, String text) {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return lines.lines(shelf.visible(who).stream().flatMap(IncidentFile::all)
                .filter(file -> state == null || file.incident().state().name().equals(state))
                .filter(file -> (file.incident().number() + " " + file.incident().title()).toLowerCase(Locale.ROOT)
                        .contains(wanted)).toList());
    }

    /** The others that person may see that have something in common with it, in the order of every queue. */
    public RelatedIncidentsView related(Colleague who, UUID id) {
        IncidentFile file = shelf.goingOn(shelf.find(who, id));
        List<IncidentFile> seen = shelf.visible(who);
        var known = reports.ofIncidents(who.school(), seen.stream().map(one -> one.incident().id()).toList());
        return new RelatedIncidentsView(Relatedness.of(file, seen, known).stream()
                .map(RelatedIncidentsView.SharingIncidentView::of).toList());
    }

    /** Who looked at an incident and at its reports, and who did what to them, for somebody who may see it. */
    public IncidentTrailView trail(Colleague who, UUID id, TrailFilter filter) {
        IncidentEntity incident = shelf.find(who, id).incident();
        var subjects = Stream.concat(Stream.of(IncidentBook.subject(incident)),
                reports.ofIncidents(who.school(), List.of(id)).stream().map(Report::subject)).toList();
        return IncidentTrailView.of(incident, audit.on(who.school(), subjects, filter));
    }

    /** Pupils and parents by name, at most twenty; and everybody who serves there. */
    public IncidentsResource.IncidentPeopleView people(SchoolId school, String text) {
        var found = text == null || text.strip().length() < LEAST_LETTERS ? List.<RosterPeople.Named>of()
                : people.search(school, text, MOST);
        return new IncidentsResource.IncidentPeopleView(found.stream().map(one -> new IncidentsResource.NamedView(
                one.id().value().toString(), one.name(), one.kind().name(), one.year().map(Enum::name).orElse(null)))
                .toList(), people.staff(school).stream().map(one -> new IncidentView.MemberView(
                        one.getKey().toString(), one.getValue())).toList());
    }
}
