package org.exeat.photos.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.Actor;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.platform.visitors.RequestKey;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/**
 * Where requests are kept: each change with its entry and in the audit trail. The caller's transaction must be running.
 * Of whoever asked, neither row nor trail tells more than the day.
 */
@ApplicationScoped
public class TakeDownBook {

    private final TakeDownRows rows;
    private final Journal journal;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public TakeDownBook(TakeDownRows rows, Journal journal, SchoolClock clock, Ids ids) {
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    protected TakeDownBook() {
        this(null, null, null, null);
    }

    /** Keeps a request under the hashes of its code and its key. */
    TakeDownEntity receive(SchoolId school, Wanted wanted, byte[] receipt, byte[] key) {
        var request = new TakeDownEntity(ids.timeless(), school, number(school), wanted, today(school));
        request.known(receipt, key);
        rows.add(request);
        journal.recordOnDay(event(request, Actor.VISITOR, "take-down-received"));
        return request;
    }

    private int number(SchoolId school) {
        if (rows.count(school) == 0) {
            rows.add(new TakeDownCounter(ids.timeless(), school));
            return 1;
        }
        return rows.lastNumber(school);
    }

    /** Whoever asked writes; the same message again is known by its key. */
    void hear(TakeDownEntity request, String text, byte[] key) {
        List<EntryEntity> before = rows.entries(request.schoolId(), request.id());
        var same = before.stream().filter(one -> one.knownBy(key)).findFirst();
        if (same.isPresent() && !same.get().entry().text().equals(text.strip())) {
            throw RefusedException.wrong(RequestKey.HEADER, "KEY_REUSED");
        }
        if (same.isEmpty()) {
            rows.add(new EntryEntity(ids.timeless(), request, before.size() + 1, new Entry(EntryKind.REQUESTER_WROTE,
                    Optional.empty(), today(request.schoolId()), text.strip())).known(key));
            journal.recordOnDay(event(request, Actor.VISITOR, EntryKind.REQUESTER_WROTE.action()));
        }
    }

    /** Somebody of the school did something, which is kept with the request as it is now. */
    void enter(TakeDownEntity request, Colleague by, EntryKind kind, String text) {
        request.begin();
        rows.change(request);
        int seq = rows.entries(request.schoolId(), request.id()).size() + 1;
        rows.add(new EntryEntity(ids.timeless(), request, seq, new Entry(kind, Optional.of(by.account().value()),
                today(request.schoolId()), text.strip())));
        journal.record(event(request, by.actor(), kind.action()));
    }

    void noteView(TakeDownEntity request, Colleague by) {
        journal.record(event(request, by.actor(), "take-down-viewed"));
    }

    LocalDate today(SchoolId school) {
        return clock.today(school);
    }

    private static AuditEvent event(TakeDownEntity request, Actor by, String action) {
        return AuditEvent.of(request.schoolId(), by, action, "take-down:" + request.id())
                .with("footing", request.footing().name());
    }
}
