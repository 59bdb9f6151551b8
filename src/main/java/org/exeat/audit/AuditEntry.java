package org.exeat.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.policy.SchoolId;

/** One line of the audit trail. Written once; the database refuses the application any change. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    /** The version of a UUID that tells nothing. */
    private static final int TIMELESS = 4;

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private Instant at;
    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private Actor.Kind actorKind;
    @Column(name = "actor_id")
    private UUID actorId;
    private String action;
    private String subject;
    private String reason;
    private String clause;
    private UUID edition;
    private String details;
    @Column(name = "entry_hash")
    private byte[] entryHash;

    protected AuditEntry() {
    }

    /** An entry for the event, recorded at that moment of real time. */
    AuditEntry(UUID id, Instant at, AuditEvent event) {
        this.id = id;
        this.schoolId = event.school();
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actorKind = event.actor().kind();
        this.actorId = event.actor().id();
        this.action = event.action();
        this.subject = event.subject();
        this.reason = event.reason();
        this.clause = event.clause();
        this.edition = event.edition();
        this.details = CanonicalJson.of(event.details());
        this.entryHash = content().hash();
    }

    /** All that the entry's hash covers. */
    EntryContent content() {
        return new EntryContent(id, schoolId == null ? null : schoolId.value(), at, new Actor(actorKind, actorId),
                new EntryContent.Words(action, subject, reason, clause, details), edition);
    }

    /** The day, of what nobody may trace to a moment: it bears the day's beginning, and an id that tells no time. */
    Optional<LocalDate> day() {
        boolean timeless = id.version() == TIMELESS && at.equals(at.truncatedTo(ChronoUnit.DAYS));
        return timeless ? Optional.of(LocalDate.ofInstant(at, ZoneOffset.UTC)) : Optional.empty();
    }

    /** Where it stands among the others, in the order of time. */
    AuditQuestion.Place place() {
        return new AuditQuestion.Place(at, id);
    }

    /** The entry's id. */
    public UUID id() {
        return id;
    }

    /** SHA-256 of the content when it was written. */
    byte[] entryHash() {
        return entryHash.clone();
    }
}
