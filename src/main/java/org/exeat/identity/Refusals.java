package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.policy.SchoolId;

/** Notes who tried what their roles do not include. */
@Dependent
@Atomic
public class Refusals {

    private final Journal journal;

    @Inject
    public Refusals(Journal journal) {
        this.journal = journal;
    }

    /** Notes it; the school may be null. */
    public void note(Actor actor, SchoolId school, String endpoint) {
        journal.record(AuditEvent.of(school, actor, "role-refused", "endpoint:" + endpoint));
    }
}
