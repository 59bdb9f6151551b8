package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Actor;
import org.exeat.platform.Ids;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** Where reports are kept: each with its audit entry. The caller's transaction must be running. */
@ApplicationScoped
public class ReportBook {

    private final ReportRows rows;
    private final Journal journal;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public ReportBook(ReportRows rows, Journal journal, SchoolClock clock, Ids ids) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    protected ReportBook() {
        this(null, null, null, null);
    }

    /** Keeps a report of somebody without an account. Neither row nor audit entry tells more than the day. */
    void receiveOpen(ReportEntity report) {
        report.receive(number(report.schoolId()), clock.today(report.schoolId()));
        rows.add(report);
        journal.recordOnDay(event(report, Actor.VISITOR, "report-received"));
    }

    UUID timeless() {
        return ids.timeless();
    }

    /** The next number of the school; held until the transaction ends. */
    int number(SchoolId school) {
        if (rows.count(school) == 0) {
            rows.add(new ReportCounter(ids.next(), school));
            return 1;
        }
        return rows.lastNumber(school);
    }

    /** The reporter writes; the same message again is known by its key. */
    void hear(ReportEntity report, String text, byte[] key) {
        List<MessageEntity> before = rows.messages(report.schoolId(), report.id());
        if (before.stream().noneMatch(one -> one.knownBy(key))) {
            rows.add(new MessageEntity(ids.timeless(), report, before.size() + 1, new Message(Message.By.REPORTER,
                    Optional.empty(), clock.today(report.schoolId()), text.strip())).known(key));
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
        return AuditEvent.of(report.schoolId(), by, action, "incident-report:" + report.id());
    }
}
