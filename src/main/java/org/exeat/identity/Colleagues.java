package org.exeat.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.exeat.platform.AbsentException;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** The caller as somebody of a school. */
@RequestScoped
public class Colleagues {

    private final Caller caller;

    @Inject
    public Colleagues(Caller caller) {
        this.caller = caller;
    }

    protected Colleagues() {
        this(null);
    }

    /**
     * Who asks, at that school.
     *
     * @throws AbsentException if a program asks
     */
    public Colleague caller(UUID schoolId) {
        var school = new SchoolId(schoolId);
        return new Colleague(school, caller.accountId().map(AccountId::new)
                .orElseThrow(() -> new AbsentException("account")), caller.roles(school));
    }
}
