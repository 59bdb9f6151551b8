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
import org.exeat.platform.Atomic;

/** Finds incidents a person may see; that they saw the titles is audited, once a day. */
@Atomic
@ApplicationScoped
public class IncidentSearch {

    private final IncidentShelf shelf;
    private final IncidentLines lines;
    private final Looks looks;
    private final AuditPages audit;
    private final Reports reports;

    @Inject
    public IncidentSearch(IncidentShelf shelf, IncidentLines lines, Looks looks, AuditPages audit,
            Reports reports) {
        this.shelf = shelf;
        this.lines = lines;
        this.looks = looks;
        this.audit = audit;
        this.reports = reports;
    }

    protected IncidentSearch() {
        this(null, null, null, null, null);
    }

    /** Those of that state (any if none is named) whose number or title holds the text; merged ones are closed. */
    public List<IncidentLineView> lines(Colleague who, String state, String text) {
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        List<IncidentFile> found = shelf.visible(who).stream().flatMap(IncidentFile::all)
                .filter(file -> state == null || file.incident().state().name().equals(state))
                .filter(file -> (file.incident().number() + " " + file.incident().title()).toLowerCase(Locale.ROOT)
                        .contains(wanted)).toList();
        looks.titles(who, found);
        return lines.lines(found);
    }

    /** The others that person may see that have something in common with it, in the order of every queue. */
    public RelatedIncidentsView related(Colleague who, UUID id) {
        IncidentFile file = shelf.goingOn(shelf.find(who, id));
        List<IncidentFile> seen = shelf.visible(who);
        var known = reports.ofIncidents(who.school(), seen.stream().map(one -> one.incident().id()).toList());
        List<Shared> alike = Relatedness.of(file, seen, known);
        looks.titles(who, alike.stream().map(Shared::file).toList());
        return new RelatedIncidentsView(alike.stream().map(RelatedIncidentsView.SharingIncidentView::of).toList());
    }

    /** Who looked at an incident and at its reports, and who did what to them, for somebody who may see it. */
    public IncidentTrailView trail(Colleague who, UUID id, TrailFilter filter) {
        IncidentFile file = shelf.find(who, id);
        looks.titles(who, List.of(file));
        var subjects = Stream.concat(Stream.of(IncidentBook.subject(file.incident())),
                reports.ofIncidents(who.school(), List.of(id)).stream().map(Report::subject)).toList();
        return IncidentTrailView.of(file.incident(), audit.on(who.school(), subjects, filter));
    }
}
