package org.exeat.incidents.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.platform.visitors.Receipt;
import org.exeat.platform.visitors.RequestKey;
import org.exeat.policy.SchoolId;

/** Where anybody reports without an account, and comes back with the receipt. */
@Atomic
@ApplicationScoped
public class OpenReportDesk {

    private final ReportBook book;
    private final ReportRows rows;
    private final Alarm alarm;

    @Inject
    public OpenReportDesk(ReportBook book, ReportRows rows, Alarm alarm) {
        this.book = book;
        this.rows = rows;
        this.alarm = alarm;
    }

    protected OpenReportDesk() {
        this(null, null, null);
    }

    /**
     * Keeps each of the school's arrivals that is not kept yet.
     *
     * @param firstTry true once: the first try does without a look for those that are kept, which is dear beside
     *     keeping them and hardly ever finds one; the database refuses the same key twice, and the next try looks
     */
    void receive(SchoolId school, List<Arrival> arrivals, AtomicBoolean firstTry) {
        Map<String, ReportEntity> kept = firstTry.getAndSet(false) ? new HashMap<>() : kept(school, arrivals);
        Map<ReportEntity, Arrival> fresh = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            if (kept.containsKey(arrival.keyHex())) {
                sameAs(kept.get(arrival.keyHex()), arrival);
            } else {
                ReportEntity report = arrival.row(book.timeless());
                kept.put(arrival.keyHex(), report);
                fresh.put(report, arrival);
            }
        }
        keep(fresh);
    }

    private Map<String, ReportEntity> kept(SchoolId school, List<Arrival> arrivals) {
        return rows.keyed(school, arrivals.stream().map(Arrival::keyHash).toList()).stream()
                .collect(Collectors.toMap(ReportEntity::keyHex, Function.identity()));
    }

    private void keep(Map<ReportEntity, Arrival> fresh) {
        if (!fresh.isEmpty()) {
            book.receiveOpen(fresh);
        }
        fresh.keySet().stream().filter(report -> fresh.get(report).alarming()).forEach(alarm::ring);
    }

    /** Somebody who changed a report that had arrived already, or added a file, must not believe the change has. */
    private void sameAs(ReportEntity kept, Arrival sent) {
        if (!kept.telling().equals(sent.telling()) || !book.holds(kept, sent.request().files())) {
            throw RefusedException.wrong(RequestKey.HEADER, "KEY_REUSED");
        }
    }

    /** The report of that receipt. */
    public FollowUp find(SchoolId school, String typed) {
        return followUp(report(school, typed));
    }

    /** Writes to the school. */
    public FollowUp write(SchoolId school, String typed, String key, String text) {
        ReportEntity report = report(school, typed);
        if (book.hear(report, text, RequestKey.hash(key))) {
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
}
