package org.exeat.lessons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** That somebody stands in for a lesson on a day. */
@Entity(name = "Cover")
@Table(name = "cover")
public class CoverEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "slot_id")
    private UUID slotId;
    private LocalDate day;
    @Column(name = "teacher_id")
    private UUID teacherId;
    private String reason;
    @Column(name = "assigned_by")
    private UUID assignedBy;
    @Column(name = "assigned_at")
    private Instant assignedAt;
    @Column(name = "ended_by")
    private UUID endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected CoverEntity() {
    }

    static CoverEntity assigned(SchoolId school, Cover cover, Actor by, Instant at) {
        var row = new CoverEntity();
        row.id = cover.id();
        row.schoolId = school;
        row.slotId = cover.lessonId();
        row.day = cover.date();
        row.teacherId = cover.teacher().value();
        row.reason = cover.reason();
        row.assignedBy = by.id();
        row.assignedAt = at;
        return row;
    }

    Cover cover() {
        return new Cover(id, slotId, day, new PersonId(teacherId), reason);
    }

    UUID slotId() {
        return slotId;
    }

    PersonId teacher() {
        return new PersonId(teacherId);
    }

    boolean ended() {
        return endedAt != null;
    }

    void end(Actor by, Instant at) {
        endedBy = by.id();
        endedAt = at;
    }
}
