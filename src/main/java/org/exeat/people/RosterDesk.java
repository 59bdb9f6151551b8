package org.exeat.people;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.exeat.audit.AuditEvent;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.policy.SchoolId;
import org.exeat.schools.Ledger;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDesk;

/** Takes a whole roster over, in one transaction. The same roster again changes nothing. */
@Atomic
@Dependent
public class RosterDesk {

    private final RosterRecords records;
    private final SchoolDesk schools;
    private final SchoolClock clock;
    private final Ids ids;
    private final Ledger ledger;

    @Inject
    public RosterDesk(RosterRecords records, SchoolDesk schools, SchoolClock clock, Ids ids, Ledger ledger) {
        this.records = records;
        this.schools = schools;
        this.clock = clock;
        this.ids = ids;
        this.ledger = ledger;
    }

    protected RosterDesk() {
        this(null, null, null, null, null);
    }

    /** Makes the school's people, classes and enrolments what the roster says. */
    public RosterImport take(Actor actor, SchoolId school, Roster roster) {
        schools.hold(school);
        var writing = new RosterWriting(records, ids, school);
        var changes = RosterDiff.between(writing.standing(), roster, clock.today(school));
        writing.write(changes);
        var counts = RosterCounts.of(changes);
        var row = RosterImportEntity.of(ids.next(), school, actor, clock.now(school), counts);
        records.add(row);
        var done = row.rosterImport();
        ledger.enter("people", AuditEvent.of(school, actor, "roster-imported", "roster-import:" + done.id())
            .with("counts", counts.json()));
        return done;
    }

    /** The rosters taken over so far, the newest first. */
    public List<RosterImport> imports(SchoolId school) {
        return records.imports(school).stream().map(RosterImportEntity::rosterImport).toList();
    }
}
