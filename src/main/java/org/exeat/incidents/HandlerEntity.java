package org.exeat.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** Somebody who works on an incident. */
@Entity(name = "IncidentHandler")
@Table(name = "incident_handler")
public class HandlerEntity {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "incident_id")
    private UUID incidentId;
    @Column(name = "account_id")
    private UUID accountId;
    private boolean removed;

    protected HandlerEntity() {
    }

    HandlerEntity(UUID id, IncidentEntity of, UUID account) {
        this.id = id;
        this.schoolId = of.schoolId();
        this.incidentId = of.id();
        this.accountId = account;
    }

    void remove() {
        removed = true;
    }

    UUID incidentId() {
        return incidentId;
    }

    UUID accountId() {
        return accountId;
    }
}
