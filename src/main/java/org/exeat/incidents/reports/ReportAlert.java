package org.exeat.incidents.reports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** That somebody must be told of an urgent report; gone once they were told. */
@Entity
@Table(name = "report_alert")
public class ReportAlert {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private int tries;

    protected ReportAlert() {
    }

    ReportAlert(ReportEntity report) {
        this.id = report.id();
        this.schoolId = report.schoolId();
    }

    /** The report's id. */
    UUID id() {
        return id;
    }

    /** How often somebody tried to tell of it. */
    int tries() {
        return tries;
    }
}
