package org.exeat.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.exeat.policy.SchoolId;

/** The row of one change, kept for a day. */
@Entity
@Table(name = "school_change")
public class SchoolChange {

    @Id
    private long seq;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private String kind;
    private Instant at;

    protected SchoolChange() {
    }

    SchoolChange(long seq, SchoolId schoolId, String kind, Instant at) {
        this.seq = seq;
        this.schoolId = schoolId;
        this.kind = kind;
        this.at = at;
    }

    Changed announcement() {
        return new Changed(schoolId, kind, seq);
    }
}
