package org.exeat.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.policy.ClassId;
import org.exeat.policy.SchoolId;

/** A class of a school, as the newest roster that held it says. */
@Entity(name = "SchoolClass")
@Table(name = "school_class")
public class ClassEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "sourced_id")
    private String sourcedId;
    private String title;
    private String code;
    @Enumerated(EnumType.STRING)
    private ClassKind kind;
    private String org;
    private String sessions;
    private String location;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected ClassEntity() {
    }

    static ClassEntity of(UUID id, SchoolId school, RosterClass delivered) {
        var row = new ClassEntity();
        row.id = id;
        row.schoolId = school;
        row.sourcedId = delivered.sourcedId();
        row.deliver(delivered);
        return row;
    }

    /** Takes over what a roster says now; a class that had ended is back. */
    void deliver(RosterClass delivered) {
        title = delivered.title();
        code = delivered.code();
        kind = delivered.kind();
        org = delivered.school();
        sessions = Joined.of(delivered.sessions());
        location = delivered.location();
        endedOn = null;
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    Standing<RosterClass> standing() {
        return new Standing<>(new RosterClass(sourcedId, title, code, kind, org, Joined.parts(sessions), location),
            endedOn != null);
    }

    UUID id() {
        return id;
    }

    String sourcedId() {
        return sourcedId;
    }

    SchoolClass schoolClass() {
        return new SchoolClass(new ClassId(id), title, code, location, endedOn != null);
    }
}
