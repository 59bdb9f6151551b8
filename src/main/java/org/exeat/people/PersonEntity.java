package org.exeat.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.YearGroup;

/** Somebody at a school, as the newest roster that held them says. */
@Entity(name = "Person")
@Table(name = "person")
public class PersonEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "sourced_id")
    private String sourcedId;
    @Enumerated(EnumType.STRING)
    private RosterRole role;
    private boolean enabled;
    private String username;
    @Column(name = "given_name")
    private String givenName;
    @Column(name = "family_name")
    private String familyName;
    @Enumerated(EnumType.STRING)
    @Column(name = "year_group")
    private YearGroup yearGroup;
    private String orgs;
    private String agents;
    private String mail;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected PersonEntity() {
    }

    static PersonEntity of(UUID id, SchoolId school, RosterPerson delivered) {
        var row = new PersonEntity();
        row.id = id;
        row.schoolId = school;
        row.sourcedId = delivered.sourcedId();
        row.deliver(delivered);
        return row;
    }

    /** Takes over what a roster says now; whoever had ended is back. */
    void deliver(RosterPerson delivered) {
        role = delivered.role();
        enabled = delivered.enabled();
        username = delivered.name().username();
        givenName = delivered.name().given();
        familyName = delivered.name().family();
        yearGroup = delivered.year().orElse(null);
        orgs = Joined.of(delivered.orgs());
        agents = Joined.of(delivered.agents());
        mail = delivered.mail().orElse(null);
        endedOn = null;
    }

    /** Nobody is written to any more who has gone. */
    void end(LocalDate day) {
        endedOn = day;
        mail = null;
    }

    Standing<RosterPerson> standing() {
        return new Standing<>(new RosterPerson(sourcedId, role, enabled,
            new RosterPerson.Name(username, givenName, familyName), Optional.ofNullable(yearGroup),
            Joined.parts(orgs), Joined.parts(agents), Optional.ofNullable(mail)), endedOn != null);
    }

    UUID id() {
        return id;
    }

    String sourcedId() {
        return sourcedId;
    }

    List<String> agents() {
        return Joined.parts(agents);
    }

    boolean isPupil() {
        return role.isPupil();
    }

    boolean answersForPupils() {
        return role.answersForPupils();
    }

    boolean leftBy(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day);
    }

    /** Whether they are not of the school that day: they have left, or the roster says they are not enabled. */
    boolean goneBy(LocalDate day) {
        return leftBy(day) || !enabled;
    }

    Pupil pupil() {
        return new Pupil(new PupilId(id), name(), username, yearGroup);
    }

    Optional<RosterPeople.Named> named() {
        var kind = isPupil() ? RosterPeople.Kind.PUPIL : RosterPeople.Kind.PARENT;
        return Optional.of(new RosterPeople.Named(new PersonId(id), name(), kind, Optional.ofNullable(yearGroup)))
            .filter(one -> isPupil() || role.answersForPupils());
    }

    Parents.Child child() {
        return new Parents.Child(new PupilId(id), givenName);
    }

    Parents.Parent parent(List<Parents.Child> children) {
        return new Parents.Parent(new PersonId(id), name(), role != RosterRole.RELATIVE, Optional.ofNullable(mail),
            children);
    }

    StaffMember staffMember() {
        return new StaffMember(new PersonId(id), name(), username);
    }

    /** The full name, its parts, and the name they sign in with elsewhere, where they have one. */
    List<String> spellings() {
        return Stream.of(name(), givenName, familyName, username).filter(text -> text != null && !text.isBlank())
            .distinct().toList();
    }

    private String name() {
        return givenName + " " + familyName;
    }
}
