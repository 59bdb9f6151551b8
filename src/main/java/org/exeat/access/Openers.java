package org.exeat.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.exeat.identity.Caller;
import org.exeat.identity.StaffDirectory;
import org.exeat.platform.AbsentException;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** The caller as somebody who opens platforms for a lesson. */
@RequestScoped
public class Openers {

    private final Caller caller;
    private final StaffDirectory staff;

    @Inject
    public Openers(Caller caller, StaffDirectory staff) {
        this.caller = caller;
        this.staff = staff;
    }

    protected Openers() {
        this(null, null);
    }

    /** Somebody who is not on the roster is known by the account's own id, which no lesson names. */
    Opener caller(SchoolId school) {
        UUID account = caller.accountId().orElseThrow(() -> new AbsentException("account"));
        PersonId person = caller.personId(school).orElseGet(() -> new PersonId(account));
        return new Opener(caller.actor(), person, staff.name(account), StaffDirectory.senior(caller.roles(school)));
    }
}
