package org.exeat.schools.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A period of a school's week. */
@Entity(name = "Period")
@Table(name = "period")
public class PeriodEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private int weekday;
    @Column(name = "period_key")
    private String key;
    private String name;
    private LocalTime opens;
    private LocalTime closes;
    private boolean lesson;

    protected PeriodEntity() {
    }

    static PeriodEntity of(UUID id, SchoolId school, Period period) {
        var row = new PeriodEntity();
        row.id = id;
        row.schoolId = school;
        row.weekday = period.weekday().getValue();
        row.key = period.key();
        row.name = period.name();
        row.opens = period.opens();
        row.closes = period.closes();
        row.lesson = period.lesson();
        return row;
    }

    Period period() {
        return new Period(DayOfWeek.of(weekday), key, name, opens, closes, lesson);
    }
}
