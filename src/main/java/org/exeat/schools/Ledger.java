package org.exeat.schools;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Changes;

/** What every change of a school's facts leaves behind: an audit entry, and word to everybody who keeps answers. */
@Dependent
public class Ledger {

    private final Journal journal;
    private final Changes changes;

    @Inject
    public Ledger(Journal journal, Changes changes) {
        this.journal = journal;
        this.changes = changes;
    }

    /**
     * Enters a change, in the transaction that makes it.
     *
     * @param kind what kind of facts changed: "school", "policy", "calendar", "people", "timetable"
     */
    public void enter(String kind, AuditEvent event) {
        journal.record(event);
        changes.bump(event.school(), kind);
    }

    /** Notes what was not done: nothing changed. */
    public void note(AuditEvent event) {
        journal.record(event);
    }
}
