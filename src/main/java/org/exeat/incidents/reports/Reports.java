package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.exeat.incidents.evidence.Evidence;
import org.exeat.incidents.evidence.EvidenceFile;
import org.exeat.platform.AbsentException;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** The reports of a school, for those who work on them. */
@ApplicationScoped
public class Reports {

    private final ReportRows rows;
    private final Numbering numbering;
    private final ReportBook book;
    private final Evidence evidence;

    @Inject
    public Reports(ReportRows rows, Numbering numbering, ReportBook book, Evidence evidence) {
        this.rows = rows;
        this.numbering = numbering;
        this.book = book;
        this.evidence = evidence;
    }

    protected Reports() {
        this(null, null, null, null);
    }

    /** That report, if it was received. */
    public Optional<Report> find(SchoolId school, UUID id) {
        return row(school, id).map(ReportEntity::report);
    }

    /** Those that nobody has taken up, oldest first. */
    public List<Report> waiting(SchoolId school) {
        numbering.catchUp(school);
        return rows.waiting(school).stream().map(ReportEntity::report).toList();
    }

    /** Those among them that were received before that day of the school. */
    public List<Report> waiting(SchoolId school, LocalDate day) {
        numbering.catchUp(school, day);
        return rows.waiting(school, day).stream().map(ReportEntity::report).toList();
    }

    /** What is counted of each that was received. */
    public List<ReportFigure> figures(SchoolId school) {
        return rows.received(school).stream()
                .map(one -> new ReportFigure(one.receivedOn(), one.telling().platforms())).toList();
    }

    /** Where any waits, at whatever school. */
    public List<SchoolId> schoolsWaiting() {
        return rows.schoolsWaiting();
    }

    /** Those that belong to these incidents, oldest first. */
    public List<Report> ofIncidents(SchoolId school, List<UUID> incidents) {
        return incidents.isEmpty() ? List.of() : rows.ofIncidents(school, incidents).stream()
                .map(ReportEntity::report).toList();
    }

    /** What was written on it, both ways, oldest first. */
    public List<Message> messages(SchoolId school, UUID id) {
        return rows.messages(school, id).stream().map(MessageEntity::message).toList();
    }

    /** The words that reporters wrote later on those of these reports on which they did. */
    public Map<UUID, String> later(SchoolId school, List<UUID> ids) {
        return ids.isEmpty() ? Map.of() : rows.messages(school, ids).stream()
                .filter(row -> row.message().by() == Message.By.REPORTER).collect(Collectors.groupingBy(
                        MessageEntity::reportId, Collectors.mapping(row -> row.message().text(),
                                Collectors.joining("\n"))));
    }

    /** The files that came with it. */
    public List<EvidenceFile> evidence(SchoolId school, UUID id) {
        return evidence.of(school, id);
    }

    /** The ids of all files that came with the reports of that incident. */
    public Set<UUID> files(SchoolId school, UUID incident) {
        return rows.ofIncidents(school, List.of(incident)).stream()
                .flatMap(report -> evidence.of(school, report.id()).stream()).map(EvidenceFile::id)
                .collect(Collectors.toSet());
    }

    /** Somebody takes it up. The caller's transaction must be running, and so for all that follow. */
    public void attach(SchoolId school, UUID id, UUID incident) {
        change(school, id, report -> report.attach(incident));
    }

    /** Shows the reporter how it stands. */
    public void show(SchoolId school, UUID id, ReportStatus status) {
        change(school, id, report -> report.show(status));
    }

    /** Writes to the reporter. */
    public void tell(SchoolId school, UUID id, AccountId by, String text) {
        book.tell(row(school, id).orElseThrow(() -> new AbsentException("report")), by, text);
    }

    private void change(SchoolId school, UUID id, Consumer<ReportEntity> change) {
        ReportEntity report = row(school, id).orElseThrow(() -> new AbsentException("report"));
        change.accept(report);
        rows.change(report);
    }

    private Optional<ReportEntity> row(SchoolId school, UUID id) {
        numbering.catchUp(school);
        return rows.find(school, id).filter(report -> report.state() == ReportState.RECEIVED);
    }
}
