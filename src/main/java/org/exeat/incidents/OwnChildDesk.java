package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.people.RosterPeople;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PersonId;
import org.exeat.schools.SchoolClock;

/** Where members of staff say which pupils are their own: what concerns those is kept from them. */
@Atomic
@ApplicationScoped
public class OwnChildDesk {

    private final IncidentRows rows;
    private final RosterPeople people;
    private final Journal journal;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public OwnChildDesk(IncidentRows rows, RosterPeople people, Journal journal, SchoolClock clock, Ids ids) {
        this.rows = rows;
        this.people = people;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    protected OwnChildDesk() {
        this(null, null, null, null, null);
    }

    /** The pupils somebody has named as their own. */
    public List<RosterPeople.Named> all(Colleague who) {
        return List.copyOf(people.some(who.school(), declared(who).stream().map(PersonId::new).toList()).values());
    }

    /** Names one; a second time changes nothing. */
    public void declare(Colleague by, UUID pupil) {
        people.find(by.school(), new PersonId(pupil)).filter(one -> one.kind() == RosterPeople.Kind.PUPIL)
                .orElseThrow(() -> RefusedException.wrong("pupil", "UNKNOWN_CHOICE"));
        if (!declared(by).contains(pupil)) {
            rows.add(new OwnChild(ids.next(), by, pupil, clock.now(by.school())));
            journal.record(event(by, "own-child-named"));
        }
    }

    /** Takes one back that was named by mistake. */
    public void withdraw(Colleague by, UUID pupil) {
        if (rows.removeOwnChild(by.school(), by.account().value(), pupil) == 0) {
            throw new AbsentException("own child");
        }
        journal.record(event(by, "own-child-withdrawn"));
    }

    private List<UUID> declared(Colleague who) {
        return rows.ownChildren(who.school()).stream()
                .filter(one -> one.accountId().equals(who.account().value())).map(OwnChild::pupilId).toList();
    }

    /** Of whom is not for the trail: others read it. */
    private static AuditEvent event(Colleague by, String action) {
        return AuditEvent.of(by.school(), by.actor(), action, "account:" + by.account().value());
    }
}
