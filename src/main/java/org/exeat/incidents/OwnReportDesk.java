package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.ReportRequest;
import org.exeat.incidents.reports.Reports;
import org.exeat.incidents.reports.StaffReportDesk;
import org.exeat.incidents.reports.StaffReportView;
import org.exeat.platform.Atomic;

/**
 * Where somebody who works on an incident reports what else they know of it. The report is sent and added at once, or
 * neither: it never waits where others would read it who may not see the incident. What is meant for one that was
 * merged is added where that goes on.
 */
@Atomic
@ApplicationScoped
public class OwnReportDesk {

    private final StaffReportDesk own;
    private final Reports reports;
    private final IncidentShelf shelf;
    private final TriageDesk triage;

    @Inject
    public OwnReportDesk(StaffReportDesk own, Reports reports, IncidentShelf shelf, TriageDesk triage) {
        this.own = own;
        this.reports = reports;
        this.shelf = shelf;
        this.triage = triage;
    }

    protected OwnReportDesk() {
        this(null, null, null, null);
    }

    /** Begins a draft that is meant for an incident that is open. */
    public StaffReportView begin(Colleague by, UUID into, ReportRequest request) {
        return own.draft(by, request, Optional.of(shelf.open(by, goingOn(by, into), Optional.empty()).incident()
                .id()));
    }

    /** One's own draft or report. */
    public StaffReportView view(Colleague by, UUID draft) {
        return own.view(by, draft);
    }

    /** Sends one's own draft and adds it to an incident that is open; once, however often that is asked for. */
    public StaffReportView add(Colleague by, UUID draft, UUID into, Optional<Integer> seen) {
        StaffReportView report = own.view(by, draft);
        UUID incident = goingOn(by, into);
        if (received(by, draft).flatMap(Report::incident).filter(incident::equals).isPresent()) {
            return report;
        }
        IncidentFile file = shelf.open(by, incident, Optional.empty());
        StaffReportView sent = own.submit(by, draft, seen);
        triage.linkOwn(by, received(by, draft).orElseThrow(), file);
        return sent;
    }

    private UUID goingOn(Colleague by, UUID incident) {
        return shelf.goingOn(shelf.find(by, incident)).incident().id();
    }

    private Optional<Report> received(Colleague by, UUID id) {
        return reports.find(by.school(), id);
    }
}
