package org.exeat.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A person's part in a class, as the newest roster that held it says. */
@Entity(name = "Enrolment")
@Table(name = "enrolment")
public class EnrolmentEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "sourced_id")
    private String sourcedId;
    @Column(name = "class_id")
    private UUID classId;
    @Column(name = "person_id")
    private UUID personId;
    @Enumerated(EnumType.STRING)
    private RosterRole role;
    @Column(name = "is_primary")
    private boolean primary;
    private LocalDate begins;
    private LocalDate ends;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected EnrolmentEntity() {
    }

    static EnrolmentEntity of(UUID id, SchoolId school, RosterEnrolment delivered, RosterKeys keys) {
        var row = new EnrolmentEntity();
        row.id = id;
        row.schoolId = school;
        row.sourcedId = delivered.sourcedId();
        row.deliver(delivered, keys);
        return row;
    }

    /** Takes over what a roster says now; an enrolment that had ended is back. */
    void deliver(RosterEnrolment delivered, RosterKeys keys) {
        classId = keys.classOf(delivered.classSourcedId());
        personId = keys.person(delivered.person());
        role = delivered.part().role();
        primary = delivered.part().primary();
        begins = delivered.begins().equals(LocalDate.MIN) ? null : delivered.begins();
        ends = delivered.ends().equals(LocalDate.MAX) ? null : delivered.ends();
        endedOn = null;
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    Standing<RosterEnrolment> standing(RosterKeys keys) {
        return new Standing<>(new RosterEnrolment(sourcedId, keys.sourcedIdOf(classId), keys.sourcedIdOf(personId),
            new RosterEnrolment.Part(role, primary), Optional.ofNullable(begins).orElse(LocalDate.MIN),
            Optional.ofNullable(ends).orElse(LocalDate.MAX)), endedOn != null);
    }

    String sourcedId() {
        return sourcedId;
    }

    UUID classId() {
        return classId;
    }

    UUID personId() {
        return personId;
    }
}
