package org.exeat.schools.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A day on which a school is closed. */
@Entity(name = "ClosedDay")
@Table(name = "closed_day")
public class ClosedDayEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private LocalDate day;
    private String reason;

    protected ClosedDayEntity() {
    }

    static ClosedDayEntity of(UUID id, SchoolId school, ClosedDay closed) {
        var row = new ClosedDayEntity();
        row.id = id;
        row.schoolId = school;
        row.day = closed.day();
        row.reason = closed.reason();
        return row;
    }

    ClosedDay closedDay() {
        return new ClosedDay(day, reason);
    }
}
