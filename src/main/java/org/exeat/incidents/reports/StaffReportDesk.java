package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;

/**
 * Where members of staff report: a draft first, which nobody else sees, then a report that carries their name. A draft
 * that is saved while somebody types leaves no entry each time.
 */
@Atomic
@ApplicationScoped
public class StaffReportDesk {

    private final ReportBook book;
    private final ReportRows rows;
    private final Numbering numbering;
    private final StaffDrafts drafts;
    private final Alarm alarm;

    @Inject
    public StaffReportDesk(ReportBook book, ReportRows rows, Numbering numbering, StaffDrafts drafts,
            Alarm alarm) {
        this.book = book;
        this.rows = rows;
        this.numbering = numbering;
        this.drafts = drafts;
        this.alarm = alarm;
    }

    protected StaffReportDesk() {
        this(null, null, null, null, null);
    }

    /**
     * Begins a draft.
     *
     * @param into the incident it is meant for; the caller has made sure that its writer works on it
     */
    public StaffReportView draft(Colleague by, ReportRequest request, Optional<UUID> into) {
        var draft = ReportEntity.draft(book.timely(), by.school(), by.account().value(), request.telling());
        draft.gather(request.gathered().map(key -> key.hash()).orElse(null));
        into.ifPresent(draft::meanFor);
        book.addDraft(draft, by.actor());
        drafts.refer(draft, request);
        return view(by, draft.id());
    }

    /** Saves it; what was sent already with these very words is not a mistake, only the answer was lost. */
    public StaffReportView save(Colleague by, UUID id, Optional<Integer> seen, ReportRequest request) {
        ReportEntity report = own(by, id);
        if (report.state() == ReportState.RECEIVED && report.telling().equals(request.telling())
                && book.holds(report, request.files())) {
            return view(by, id);
        }
        mayChange(report, seen);
        report.tell(request.telling());
        book.changeDraft(report);
        drafts.refer(report, request);
        return view(by, id);
    }

    /** Gives it up, with its files. */
    public void discard(Colleague by, UUID id, Optional<Integer> seen) {
        ReportEntity draft = own(by, id);
        mayChange(draft, seen);
        drafts.forget(draft);
        if (rows.remove(by.school(), id) == 0) {
            throw new StaleException("report");
        }
        book.noteDraftGone(draft, by.actor());
    }

    /** Sends it; once, however often that is asked for. */
    public StaffReportView submit(Colleague by, UUID id, Optional<Integer> seen) {
        ReportEntity report = own(by, id);
        if (report.state() == ReportState.DRAFT) {
            mayChange(report, seen);
            if (report.telling().what().isEmpty()) {
                throw RefusedException.wrong("what", "FIELD_NOTBLANK");
            }
            drafts.check(report);
            book.receiveStaff(report, by.actor());
            numbering.number(by.school(), report.id());
            alarm.hear(report);
        }
        return view(by, id);
    }

    /** One's own draft or report. */
    public StaffReportView view(Colleague by, UUID id) {
        return drafts.view(own(by, id));
    }

    /** One's own drafts, the newest first. */
    public List<StaffReportView> drafts(Colleague by) {
        return all(by, ReportState.DRAFT).stream().map(drafts::view).toList();
    }

    /** What one has sent, the newest first. */
    public List<OwnReportsView.OwnReportView> sent(Colleague by) {
        return all(by, ReportState.RECEIVED).stream().map(report -> OwnReportsView.OwnReportView.of(report.report(),
                messages(by.school(), report.id()))).toList();
    }

    private List<ReportEntity> all(Colleague by, ReportState state) {
        return rows.ofAccount(by.school(), by.account().value()).stream()
                .filter(report -> report.state() == state).toList();
    }

    /** How far what one has sent has come. */
    public FollowUp follow(Colleague by, UUID id) {
        ReportEntity report = sent(by, id);
        return new FollowUp(report.status(), report.receivedOn(), messages(by.school(), id));
    }

    /** Adds a message to what one has sent. */
    public FollowUp write(Colleague by, UUID id, String text, byte[] key) {
        ReportEntity report = sent(by, id);
        if (book.hear(report, text, key)) {
            alarm.hear(report, text);
        }
        return follow(by, id);
    }

    private ReportEntity sent(Colleague by, UUID id) {
        return Optional.of(own(by, id)).filter(report -> report.state() == ReportState.RECEIVED)
                .orElseThrow(() -> new AbsentException("report"));
    }

    private ReportEntity own(Colleague by, UUID id) {
        return rows.find(by.school(), id).filter(report -> report.reporter()
                .filter(by.account().value()::equals).isPresent()).orElseThrow(() -> new AbsentException("report"));
    }

    private List<Message> messages(SchoolId school, UUID id) {
        return rows.messages(school, id).stream().map(MessageEntity::message).toList();
    }

    private static void mayChange(ReportEntity report, Optional<Integer> seen) {
        if (report.state() != ReportState.DRAFT) {
            throw RefusedException.because("REPORT_SENT");
        }
        if (seen.filter(version -> version != report.version()).isPresent()) {
            throw new StaleException("report");
        }
    }
}
