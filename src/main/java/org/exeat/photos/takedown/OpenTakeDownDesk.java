package org.exeat.photos.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Keys;
import org.exeat.platform.RefusedException;
import org.exeat.platform.visitors.Receipt;
import org.exeat.platform.visitors.RequestKey;
import org.exeat.policy.SchoolId;

/** Where anybody asks without an account, and comes back with the receipt. */
@Atomic
@ApplicationScoped
public class OpenTakeDownDesk {

    private final TakeDownBook book;
    private final TakeDownRows rows;
    private final Keys keys;

    @Inject
    public OpenTakeDownDesk(TakeDownBook book, TakeDownRows rows, Keys keys) {
        this.book = book;
        this.rows = rows;
        this.keys = keys;
    }

    protected OpenTakeDownDesk() {
        this(null, null, null);
    }

    /** Keeps the request once, however often it arrives with that key. */
    public Taken receive(SchoolId school, String key, Wanted wanted) {
        var receipt = Receipt.of(keys.secret("take-down-receipts"), school, key);
        byte[] hash = RequestKey.hash(key);
        var before = rows.keyed(school, hash);
        if (before.filter(kept -> !kept.wanted().equals(wanted)).isPresent()) {
            throw RefusedException.wrong(RequestKey.HEADER, "KEY_REUSED");
        }
        var request = before.orElseGet(() -> book.receive(school, wanted, receipt.hash(), hash));
        return new Taken(receipt, request.clock().due());
    }

    /** The request of that receipt, for whoever has it. */
    public TakeDownFollowUpView find(SchoolId school, String typed) {
        return view(request(school, typed));
    }

    /** Writes to the school. */
    public TakeDownFollowUpView write(SchoolId school, String typed, String key, String text) {
        TakeDownEntity request = request(school, typed);
        book.hear(request, text, RequestKey.hash(key));
        return view(request);
    }

    private TakeDownFollowUpView view(TakeDownEntity request) {
        return TakeDownFollowUpView.of(request, rows.entries(request.schoolId(), request.id()));
    }

    private TakeDownEntity request(SchoolId school, String typed) {
        return Receipt.typed(typed).flatMap(receipt -> rows.receipted(school, receipt.hash()))
                .orElseThrow(() -> new AbsentException("receipt", "NO_SUCH_TAKE_DOWN"));
    }

    /** The code to come back with, and by when the request is answered. */
    record Taken(Receipt receipt, LocalDate dueOn) {
    }
}
