package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.incidents.evidence.DraftKey;
import org.exeat.incidents.evidence.Evidence;
import org.exeat.incidents.evidence.EvidenceFile;
import org.exeat.platform.Actor;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.platform.visitors.RequestKey;
import org.exeat.policy.AccountId;
import org.exeat.schools.SchoolClock;

/** Where reports are kept: each with its audit entry. The caller's transaction must be running. */
@ApplicationScoped
public class ReportBook {

    /** How the audit trail says that a report came. */
    public static final String RECEIVED = "report-received";

    private final ReportRows rows;
    private final Evidence evidence;
    private final Journal journal;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public ReportBook(ReportRows rows, Evidence evidence, Journal journal, SchoolClock clock, Ids ids) {
        this.rows = rows;
        this.evidence = evidence;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    protected ReportBook() {
        this(null, null, null, null, null);
    }

    /** Keeps reports of visitors, each as it was sent. Neither row nor audit entry tells more than the day. */
    void receiveOpen(Map<ReportEntity, Arrival> reports) {
        reports.keySet().forEach(report -> report.receive(clock.today(report.schoolId())));
        rows.add(List.copyOf(reports.keySet()));
        List<AuditEvent> received = new ArrayList<>();
        for (ReportEntity report : reports.keySet()) {
            ReportRequest sent = reports.get(report).request();
            if (sent.files().isEmpty()) {
                received.add(event(report, Actor.VISITOR, RECEIVED));
            } else {
                evidence.refer(report.schoolId(), report.id(),
                        sent.gathered().map(DraftKey::hash).stream().toList(), sent.files());
                received.add(received(report, Actor.VISITOR));
            }
        }
        journal.recordOnDay(received);
    }

    /** Keeps a report that began elsewhere, and was handed on by somebody who is known. */
    void receiveHanded(ReportEntity report, Actor by) {
        report.receive(clock.today(report.schoolId()));
        rows.add(report);
        journal.record(event(report, by, RECEIVED));
    }

    /** Whether those files, and no others, belong to the report. */
    boolean holds(ReportEntity report, List<UUID> files) {
        return evidence.of(report.schoolId(), report.id()).stream().map(EvidenceFile::id).collect(Collectors.toSet())
                .equals(Set.copyOf(files));
    }

    /** Keeps a new draft of a member of staff. */
    void addDraft(ReportEntity draft, Actor by) {
        draft.save(clock.today(draft.schoolId()));
        rows.add(draft);
        journal.record(event(draft, by, "report-drafted"));
    }

    /** Keeps it as it is now. */
    void changeDraft(ReportEntity draft) {
        draft.save(clock.today(draft.schoolId()));
        rows.change(draft);
    }

    void noteDraftGone(ReportEntity draft, Actor by) {
        journal.record(event(draft, by, "report-draft-deleted"));
    }

    /** A draft becomes a report. */
    void receiveStaff(ReportEntity report, Actor by) {
        report.receive(clock.today(report.schoolId()), clock.now(report.schoolId()));
        rows.change(report);
        journal.record(received(report, by));
    }

    /** With the hashes of its files, so that the trail proves them too. */
    private AuditEvent received(ReportEntity report, Actor by) {
        String files = evidence.of(report.schoolId(), report.id()).stream().map(EvidenceFile::sha256)
                .collect(Collectors.joining(" "));
        AuditEvent event = event(report, by, RECEIVED);
        return files.isEmpty() ? event : event.with("evidence", files);
    }

    UUID timeless() {
        return ids.timeless();
    }

    UUID timely() {
        return ids.next();
    }

    /**
     * The reporter writes; the same message again is known by its key. Whether it is a new one. Messages on one report
     * follow each other; whoever takes it up at this moment finds the message, or is found by what follows from it.
     */
    boolean hear(ReportEntity report, String text, byte[] key) {
        rows.hold(report.schoolId(), report.id());
        List<MessageEntity> before = rows.messages(report.schoolId(), report.id());
        var same = before.stream().filter(one -> one.knownBy(key)).findFirst();
        if (same.isPresent() && !same.get().message().text().equals(text.strip())) {
            throw RefusedException.wrong(RequestKey.HEADER, "KEY_REUSED");
        }
        if (same.isEmpty()) {
            rows.add(new MessageEntity(ids.timeless(), report, before.size() + 1, new Message(Message.By.REPORTER,
                    Optional.empty(), clock.today(report.schoolId()), text.strip())).known(key));
            noteAnswer(report);
        }
        return same.isEmpty();
    }

    /** Of a reporter without an account the day is entered, and no name. */
    private void noteAnswer(ReportEntity report) {
        if (report.reporter().isPresent()) {
            journal.record(event(report, Actor.account(report.reporter().get()), "report-answered"));
        } else {
            journal.recordOnDay(event(report, Actor.VISITOR, "report-answered"));
        }
    }

    /** The school writes. */
    void tell(ReportEntity report, AccountId by, String text) {
        int seq = rows.messages(report.schoolId(), report.id()).size() + 1;
        rows.add(new MessageEntity(ids.timeless(), report, seq, new Message(Message.By.SCHOOL,
                Optional.of(by.value()), clock.today(report.schoolId()), text.strip())));
        journal.record(event(report, Actor.account(by.value()), "report-reporter-told"));
    }

    static AuditEvent event(ReportEntity report, Actor by, String action) {
        return AuditEvent.of(report.schoolId(), by, action, Report.subject(report.id()));
    }
}
