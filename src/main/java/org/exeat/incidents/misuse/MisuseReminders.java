package org.exeat.incidents.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exeat.identity.Colleague;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.policy.SchoolId;

/** Who should have signed the record of misuse before today. Nobody is reminded of what they may not see. */
@ApplicationScoped
public class MisuseReminders {

    private final MisuseShelf shelf;
    private final WaitingPeriods waiting;
    private final StaffDirectory staff;

    @Inject
    public MisuseReminders(MisuseShelf shelf, WaitingPeriods waiting, StaffDirectory staff) {
        this.shelf = shelf;
        this.waiting = waiting;
        this.staff = staff;
    }

    protected MisuseReminders() {
        this(null, null, null);
    }

    /** All of them at that school, each with the period that waits longest. */
    List<MisuseLetter.Due> of(SchoolId school) {
        return Stream.concat(of(school, Role.HEADTEACHER, SigningPost.HEADTEACHER),
                of(school, Role.CHAIR_OF_GOVERNORS, SigningPost.CHAIR_OF_GOVERNORS)).toList();
    }

    private Stream<MisuseLetter.Due> of(SchoolId school, Role role, SigningPost post) {
        return staff.holding(school, role).stream().flatMap(account -> waiting.of(
                shelf.of(new Colleague(school, account, Set.of(role))), post).stream().limit(1)
                .filter(Waiting::overdue)
                .map(one -> new MisuseLetter.Due(account, post, one.period().lastDay())));
    }
}
