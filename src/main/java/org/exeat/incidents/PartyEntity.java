package org.exeat.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** Somebody who is in an incident. */
@Entity(name = "IncidentParty")
@Table(name = "incident_party")
public class PartyEntity {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "incident_id")
    private UUID incidentId;
    @Enumerated(EnumType.STRING)
    private PartyRole role;
    private String name;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "account_id")
    private UUID accountId;
    private boolean removed;
    @Column(name = "born_by")
    private LocalDate bornBy;

    protected PartyEntity() {
    }

    PartyEntity(UUID id, IncidentEntity in, Party party, Optional<LocalDate> bornBy) {
        this.id = id;
        this.schoolId = in.schoolId();
        this.incidentId = in.id();
        this.role = party.role();
        this.name = party.name();
        this.personId = party.person().orElse(null);
        this.accountId = party.account().orElse(null);
        this.bornBy = bornBy.orElse(null);
    }

    void remove() {
        removed = true;
    }

    public UUID id() {
        return id;
    }

    UUID incidentId() {
        return incidentId;
    }

    boolean removed() {
        return removed;
    }

    /** By when they were born at the latest, if they are a pupil whose year group was known when they were named. */
    public Optional<LocalDate> bornBy() {
        return Optional.ofNullable(bornBy);
    }

    /** Who that is. */
    public Party party() {
        return new Party(role, name, Optional.ofNullable(personId), Optional.ofNullable(accountId));
    }
}
