package org.exeat.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** That somebody belongs to a school. Its version counts changes of their roles too. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "account_id")
    private UUID accountId;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "joined_on")
    private LocalDate joinedOn;
    @Column(name = "left_on")
    private LocalDate leftOn;

    protected Membership() {
    }

    Membership(UUID id, SchoolId school, UUID accountId) {
        this.id = id;
        this.schoolId = school;
        this.accountId = accountId;
    }

    /** Whoever comes back, perhaps with another account, can be that person of the roster again. */
    void leave(LocalDate day) {
        leftOn = day;
        personId = null;
    }

    /** Named by the school, perhaps again after leaving: as that person of the roster, or as nobody known there. */
    void name(UUID person) {
        joinedOn = null;
        leftOn = null;
        personId = person;
    }

    /** Has accepted. */
    void join(LocalDate day) {
        joinedOn = day;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    SchoolId school() {
        return schoolId;
    }

    UUID accountId() {
        return accountId;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    boolean joined() {
        return joinedOn != null && !left();
    }

    boolean left() {
        return leftOn != null;
    }
}
