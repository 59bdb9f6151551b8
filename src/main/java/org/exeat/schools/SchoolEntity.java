package org.exeat.schools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.exeat.policy.Nation;
import org.exeat.policy.SchoolId;
import org.exeat.policy.SchoolType;

/** A school's row. */
@Entity(name = "School")
@Table(name = "school")
public class SchoolEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    private String slug;
    private String name;
    @Enumerated(EnumType.STRING)
    private Nation nation;
    @Enumerated(EnumType.STRING)
    private SchoolType type;
    @Enumerated(EnumType.STRING)
    private SchoolPhase phase;
    private String zone;
    private String languages;
    private boolean demo;
    @Column(name = "clock_offset_seconds")
    private long clockOffsetSeconds;
    @Column(name = "calendar_revision")
    private int calendarRevision;
    private String settings;

    protected SchoolEntity() {
    }

    static SchoolEntity of(School school) {
        var row = new SchoolEntity();
        row.id = school.id().value();
        row.slug = school.slug();
        row.name = school.name();
        row.nation = school.nation();
        row.type = school.type();
        row.phase = school.phase();
        row.zone = school.clock().zone().getId();
        row.languages = String.join(",", school.languages());
        row.demo = school.clock().demo();
        row.clockOffsetSeconds = school.clock().offset().toSeconds();
        row.settings = SettingsText.write(school.settings());
        return row;
    }

    School school() {
        var clock = new ClockSetting(ZoneId.of(zone), demo, Duration.ofSeconds(clockOffsetSeconds));
        return new School(new SchoolId(id), slug, name, nation, type, phase, List.of(languages.split(",")), clock,
            SettingsText.read(settings));
    }

    int version() {
        return version;
    }

    /** What the school is called, and the languages it speaks, the first one leading. */
    void call(String newName, List<String> spoken) {
        name = newName;
        languages = String.join(",", spoken);
    }

    int calendarRevision() {
        return calendarRevision;
    }

    void changeCalendar() {
        calendarRevision++;
    }

    /** Whole seconds, never less than asked for: a clock that is to show 10:05 does not show 10:04:59. */
    void moveClock(Duration offset) {
        clockOffsetSeconds = offset.plusNanos(999_999_999).toSeconds();
    }

    void settle(SchoolSettings chosen) {
        settings = SettingsText.write(chosen);
    }
}
