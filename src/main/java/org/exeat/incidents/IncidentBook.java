package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.platform.Actor;
import org.exeat.platform.Ids;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/**
 * Where incidents are kept: each change with its entry in the chronology and in the audit trail. The caller's
 * transaction must be running. What people wrote stays in the incident: the trail is read by others.
 */
@ApplicationScoped
public class IncidentBook {

    /** Stands for the account of what nobody entered but the clock. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Incidents incidents;
    private final IncidentRows rows;
    private final Journal journal;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public IncidentBook(Incidents incidents, IncidentRows rows, Journal journal, SchoolClock clock, Ids ids) {
        this.incidents = incidents;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    protected IncidentBook() {
        this(null, null, null, null, null);
    }

    IncidentEntity open(Colleague by, Opening opening) {
        return incidents.add(IncidentEntity.open(ids.next(), by.school(), number(by.school()), opening));
    }

    /** The next number of the school; held until the transaction ends. */
    private int number(SchoolId school) {
        if (rows.count(school) == 0) {
            rows.add(new IncidentCounter(ids.next(), school));
            return 1;
        }
        return rows.lastNumber(school);
    }

    /** Enters what somebody did; the incident as it is kept with it, from which a further entry starts. */
    public IncidentEntity enter(IncidentEntity incident, Colleague by, EntryKind kind, String text,
            JsonObjectBuilder data) {
        return keep(incident, by.actor(), new Entry(ids.next(), kind, by.account().value(),
                clock.now(incident.schoolId()), text.strip(), data.build()));
    }

    /** Enters what a reporter brought about. Of one without an account the day is kept, and no moment. */
    IncidentEntity enter(IncidentEntity incident, Optional<UUID> reporter, EntryKind kind, JsonObjectBuilder data) {
        SchoolId school = incident.schoolId();
        if (reporter.isPresent()) {
            return keep(incident, Actor.account(reporter.get()), new Entry(ids.next(), kind, reporter.get(),
                    clock.now(school), "", data.build()));
        }
        LocalDate day = clock.today(school);
        Entry entry = new Entry(ids.timeless(), kind, NOBODY, day.atStartOfDay(clock.zone(school)).toInstant(), "",
                data.add(Entry.DAY, day.toString()).build());
        IncidentEntity kept = keep(incident, entry);
        journal.recordOnDay(event(kept, Actor.VISITOR, entry));
        return kept;
    }

    /** Enters what nobody did but the clock. */
    public IncidentEntity enter(IncidentEntity incident, EntryKind kind, JsonObjectBuilder data) {
        return keep(incident, Actor.SYSTEM, new Entry(ids.next(), kind, NOBODY, clock.now(incident.schoolId()), "",
                data.build()));
    }

    private IncidentEntity keep(IncidentEntity incident, Actor by, Entry entry) {
        IncidentEntity kept = keep(incident, entry);
        journal.record(event(kept, by, entry));
        return kept;
    }

    private IncidentEntity keep(IncidentEntity incident, Entry entry) {
        incident.count();
        IncidentEntity kept = incidents.change(incident);
        rows.add(new EntryEntity(kept, entry));
        return kept;
    }

    /** Somebody looked at it. */
    public void noteView(IncidentEntity incident, Colleague by) {
        journal.record(AuditEvent.of(incident.schoolId(), by.actor(), "incident-viewed", subject(incident)));
    }

    /** Somebody from whom it is kept wanted to let themselves in. */
    void noteRefusal(IncidentEntity incident, Colleague by) {
        journal.record(AuditEvent.of(incident.schoolId(), by.actor(), "incident-refused", subject(incident)));
    }

    /** Names somebody who is in it. */
    public void add(IncidentEntity incident, Party party, Optional<LocalDate> bornBy) {
        rows.add(new PartyEntity(ids.next(), incident, party, bornBy));
    }

    void remove(PartyEntity party) {
        party.remove();
        rows.change(party);
    }

    /** Lets somebody work on it. */
    public void add(IncidentEntity incident, AccountId handler) {
        rows.add(new HandlerEntity(ids.next(), incident, handler.value()));
    }

    /** Ends one, as it goes on in another; and so does what went on in it. */
    public void goOn(IncidentEntity merged, IncidentEntity into) {
        merged.goOnIn(into);
        incidents.goOn(merged.schoolId(), merged.id(), into.id());
    }

    void remove(HandlerEntity handler) {
        handler.remove();
        rows.change(handler);
    }

    private static AuditEvent event(IncidentEntity incident, Actor by, Entry entry) {
        AuditEvent event = AuditEvent.of(incident.schoolId(), by, entry.kind().action(),
                subject(incident)).with("entry", entry.id().toString());
        return entry.find("edition").map(edition -> event.under(entry.find("clause").orElse(null),
                UUID.fromString(edition))).orElse(event);
    }

    /** How the audit trail names it. */
    public static String subject(IncidentEntity incident) {
        return "incident:" + incident.id();
    }
}
