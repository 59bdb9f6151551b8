package org.exeat.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** The number a school gave its last incident. */
@Entity
@Table(name = "incident_counter")
public class IncidentCounter {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "last_number")
    private int lastNumber;

    protected IncidentCounter() {
    }

    IncidentCounter(UUID id, SchoolId school) {
        this.id = id;
        this.schoolId = school;
        this.lastNumber = 1;
    }
}
