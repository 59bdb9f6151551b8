package org.exeat.lessons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** A lesson of the weekly timetable. */
@Entity(name = "TimetableSlot")
@Table(name = "timetable_slot")
public class SlotEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private int weekday;
    @Column(name = "period_key")
    private String periodKey;
    @Column(name = "class_id")
    private UUID classId;
    @Column(name = "teacher_id")
    private UUID teacherId;
    private String room;
    @Column(name = "begins_on")
    private LocalDate beginsOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected SlotEntity() {
    }

    static SlotEntity of(UUID id, SchoolId school, Slot slot, LocalDate beginsOn) {
        var row = new SlotEntity();
        row.id = id;
        row.schoolId = school;
        row.weekday = slot.weekday();
        row.periodKey = slot.periodKey();
        row.classId = slot.classId().value();
        row.teacherId = slot.teacher().value();
        row.room = slot.room();
        row.beginsOn = beginsOn;
        return row;
    }

    UUID id() {
        return id;
    }

    Slot slot() {
        return new Slot(weekday, periodKey, new ClassId(classId), new PersonId(teacherId), room);
    }

    boolean holdsOn(LocalDate day) {
        return weekday == day.getDayOfWeek().getValue() && (beginsOn == null || !beginsOn.isAfter(day))
            && (endedOn == null || endedOn.isAfter(day));
    }

    boolean ended() {
        return endedOn != null;
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    /** The same lesson in that room; false where it is there already. */
    boolean move(String other) {
        boolean moves = !Objects.equals(room, other);
        room = other;
        return moves;
    }
}
