package org.exeat.incidents.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** The number a school gave its last report. */
@Entity
@Table(name = "report_counter")
public class ReportCounter {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "last_number")
    private int lastNumber;

    protected ReportCounter() {
    }

    ReportCounter(UUID id, SchoolId school) {
        this.id = id;
        this.schoolId = school;
        this.lastNumber = 0;
    }
}
