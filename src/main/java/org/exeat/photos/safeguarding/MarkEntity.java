package org.exeat.photos.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** A mark, as its row: it is lifted, and never removed. */
@Entity(name = "SafeguardingMark")
@Table(name = "safeguarding_mark")
public class MarkEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "person_id")
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private MarkKind kind;
    private String reason;
    @Column(name = "set_at")
    private Instant setAt;
    @Column(name = "set_by")
    private UUID setBy;
    @Column(name = "lift_reason")
    private String liftReason;
    @Column(name = "lifted_at")
    private Instant liftedAt;
    @Column(name = "lifted_by")
    private UUID liftedBy;

    protected MarkEntity() {
    }

    static MarkEntity of(UUID id, SchoolId school, MarkKind kind, PersonId person) {
        var row = new MarkEntity();
        row.id = id;
        row.schoolId = school;
        row.kind = kind;
        row.personId = person.value();
        return row;
    }

    void set(String why, Instant at, UUID by) {
        reason = why;
        setAt = at;
        setBy = by;
    }

    void lift(String why, Instant at, UUID by) {
        liftReason = why;
        liftedAt = at;
        liftedBy = by;
    }

    UUID id() {
        return id;
    }

    MarkKind kind() {
        return kind;
    }

    boolean stands() {
        return liftedAt == null;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    MarkView view(String name) {
        return new MarkView(id.toString(), kind.name(), personId.toString(), name,
            new MarkView.SayView(reason, setAt, setBy.toString()),
            stands() ? null : new MarkView.SayView(liftReason, liftedAt, liftedBy.toString()));
    }
}
