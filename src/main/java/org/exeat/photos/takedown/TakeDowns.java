package org.exeat.photos.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.exeat.identity.StaffDirectory;
import org.exeat.photos.takedown.TakeDownView.TakeDownEntryView;
import org.exeat.photos.takedown.TakeDownView.TakeDownLineView;
import org.exeat.photos.takedown.TakeDownView.TakeDownWantedView;
import org.exeat.policy.SchoolId;

/** The requests of the schools, as those see them who answer them. */
@ApplicationScoped
public class TakeDowns {

    private static final int SHOWN = 160;

    private final TakeDownRows rows;
    private final TakeDownBook book;
    private final StaffDirectory staff;

    @Inject
    public TakeDowns(TakeDownRows rows, TakeDownBook book, StaffDirectory staff) {
        this.rows = rows;
        this.book = book;
        this.staff = staff;
    }

    protected TakeDowns() {
        this(null, null, null);
    }

    /**
     * Those of a school in which the text is found.
     *
     * @param state OPEN, CLOSED, or null for both
     */
    List<TakeDownLineView> lines(SchoolId school, String state, String text) {
        LocalDate today = book.today(school);
        String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return rows.all(school).stream()
                .filter(one -> state == null || state.equals(one.open() ? "OPEN" : "CLOSED"))
                .filter(one -> (one.number() + "\n" + one.wanted().words()).toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((TakeDownEntity one) -> !one.open())
                        .thenComparing(one -> one.open() ? one.clock().due() : today))
                .map(one -> line(one, today)).toList();
    }

    TakeDownView view(TakeDownEntity request) {
        LocalDate today = book.today(request.schoolId());
        List<Entry> entries = entries(request);
        var names = staff.names(entries.stream().flatMap(entry -> entry.account().stream()).toList());
        return new TakeDownView(request.version(), line(request, today), TakeDownWantedView.of(request.wanted()),
                request.footing().name(), request.open() && request.clock().extendable(today),
                request.handedOn().orElse(null),
                entries.stream().map(entry -> TakeDownEntryView.of(entry, names)).toList());
    }

    private TakeDownLineView line(TakeDownEntity request, LocalDate today) {
        String what = request.wanted().what();
        return new TakeDownLineView(request.id().toString(), request.number(),
                what.length() > SHOWN ? what.substring(0, SHOWN) : what, request.wanted().platform(),
                request.receivedOn(), request.clock().due(), request.open() && request.clock().overdue(today),
                fresh(request), request.state().name(), request.outcome().map(Enum::name).orElse(null));
    }

    private boolean fresh(TakeDownEntity request) {
        List<EntryKind> said = entries(request).stream().map(Entry::kind).filter(EntryKind::inWords).toList();
        return !said.isEmpty() && said.get(said.size() - 1) == EntryKind.REQUESTER_WROTE;
    }

    private List<Entry> entries(TakeDownEntity request) {
        return rows.entries(request.schoolId(), request.id()).stream().map(EntryEntity::entry).toList();
    }
}
