package org.exeat.incidents.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.exeat.policy.retention.CountedFrom;
import org.exeat.policy.retention.Period;
import org.exeat.policy.retention.RecordType;

/** How long a school keeps records of one type, by its own choice. */
@Entity
@Table(name = "retention_period")
public class RetentionPeriod {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Enumerated(EnumType.STRING)
    @Column(name = "record_type")
    private RecordType recordType;
    private int years;
    @Enumerated(EnumType.STRING)
    @Column(name = "counted_from")
    private CountedFrom countedFrom;
    private String source;

    protected RetentionPeriod() {
    }

    RetentionPeriod(UUID id, SchoolId school, RecordType type) {
        this.id = id;
        this.schoolId = school;
        this.recordType = type;
    }

    void settle(Period period, String from) {
        years = period.years();
        countedFrom = period.from();
        source = from;
    }

    int version() {
        return version;
    }

    RecordType recordType() {
        return recordType;
    }

    Period period() {
        return new Period(years, countedFrom);
    }

    String source() {
        return source;
    }
}
