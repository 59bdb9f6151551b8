package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Keys;
import org.exeat.platform.RefusedException;
import org.exeat.platform.Sha256;
import org.exeat.platform.visitors.Receipt;
import org.exeat.policy.SchoolId;

/** Where anybody reports without an account, and comes back with the receipt. */
@Atomic
@ApplicationScoped
public class OpenReportDesk {

    private final ReportBook book;
    private final ReportRows rows;
    private final Keys keys;
    private final Alarm alarm;

    @Inject
    public OpenReportDesk(ReportBook book, ReportRows rows, Keys keys, Alarm alarm) {
        this.book = book;
        this.rows = rows;
        this.keys = keys;
        this.alarm = alarm;
    }

    protected OpenReportDesk() {
        this(null, null, null, null);
    }

    /** Keeps the report once, however often the request with that key arrives. */
    public Receipt receive(SchoolId school, String key, ReportRequest request) {
        if (request.telling().what().isEmpty()) {
            throw RefusedException.wrong("what", "FIELD_NOTBLANK");
        }
        Receipt receipt = Receipt.of(keys.secret("receipts"), school, key);
        byte[] hash = hash(key);
        var before = rows.keyed(school, hash);
        if (before.isPresent()) {
            sameAs(before.get(), request);
        } else {
            var report = ReportEntity.open(book.timeless(), school, relation(request), request.telling());
            report.known(receipt.hash(), hash);
            book.receiveOpen(report, request);
            alarm.hear(report);
        }
        return receipt;
    }

    /** Somebody who changed a report that had arrived already, or added a file, must not believe the change has. */
    private void sameAs(ReportEntity kept, ReportRequest sent) {
        if (!kept.telling().equals(sent.telling()) || !book.holds(kept, sent.files())) {
            throw RefusedException.wrong("Idempotency-Key", "KEY_REUSED");
        }
    }

    /** The report of that receipt. */
    public FollowUp find(SchoolId school, String typed) {
        return followUp(report(school, typed));
    }

    /** Writes to the school. */
    public FollowUp write(SchoolId school, String typed, String key, String text) {
        ReportEntity report = report(school, typed);
        if (book.hear(report, text, hash(key))) {
            alarm.hear(report, text);
        }
        return followUp(report);
    }

    private ReportEntity report(SchoolId school, String typed) {
        return Receipt.typed(typed).flatMap(receipt -> rows.receipted(school, receipt.hash()))
                .orElseThrow(() -> new AbsentException("receipt", "NO_SUCH_RECEIPT"));
    }

    private FollowUp followUp(ReportEntity report) {
        return new FollowUp(report.status(), report.receivedOn(), rows.messages(report.schoolId(), report.id())
                .stream().map(MessageEntity::message).toList());
    }

    /** Nobody without an account is taken for staff. */
    private static Relation relation(ReportRequest request) {
        return request.relation() == null || request.relation() == Relation.STAFF ? Relation.OTHER
                : request.relation();
    }

    private static byte[] hash(String key) {
        return Sha256.of(key.getBytes(StandardCharsets.UTF_8));
    }
}
