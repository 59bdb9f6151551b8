package org.exeat.photos.takedown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** Who is to be told of requests that wait: the office; the headteacher where there is none, or something is late. */
@ApplicationScoped
public class TakeDownDues {

    private final TakeDownRows rows;
    private final StaffDirectory staff;

    @Inject
    public TakeDownDues(TakeDownRows rows, StaffDirectory staff) {
        this.rows = rows;
        this.staff = staff;
    }

    protected TakeDownDues() {
        this(null, null);
    }

    /** Whether that person is still to be told what there was to tell on that day: of nothing that came since. */
    boolean still(SchoolId school, AccountId to, LocalDate written) {
        List<TakeDownEntity> open = rows.open(school).stream().filter(one -> one.receivedOn().isBefore(written))
                .toList();
        return !open.isEmpty() && receivers(school, late(open, written)).contains(to);
    }

    /** Whom to tell that day, if there is anything that they were not told on the day before or earlier. */
    Set<AccountId> telling(SchoolId school, LocalDate told, LocalDate today) {
        List<TakeDownEntity> open = rows.open(school);
        return open.stream().anyMatch(one -> one.clock().telling(told, today, one.begun()))
                ? receivers(school, late(open, today)) : Set.of();
    }

    private static boolean late(List<TakeDownEntity> open, LocalDate day) {
        return open.stream().anyMatch(one -> one.clock().overdue(day));
    }

    private Set<AccountId> receivers(SchoolId school, boolean late) {
        var receivers = new HashSet<>(staff.holding(school, Role.OFFICE));
        if (late || receivers.isEmpty()) {
            receivers.addAll(staff.holding(school, Role.HEADTEACHER));
        }
        return receivers;
    }
}
