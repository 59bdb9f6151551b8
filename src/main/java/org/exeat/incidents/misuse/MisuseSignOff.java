package org.exeat.incidents.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.exeat.policy.misuse.RecordPeriod;

/** That a period was signed off, as its row: it is only ever added, and the period stays as it was then. */
@Entity
@Table(name = "misuse_sign_off")
public class MisuseSignOff {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Enumerated(EnumType.STRING)
    private SigningPost post;
    private String term;
    private int half;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "signed_by")
    private UUID signedBy;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    private String remark;

    protected MisuseSignOff() {
    }

    MisuseSignOff(MisuseEntry.Origin origin, SigningPost post, RecordPeriod period, String remark) {
        this.id = origin.id();
        this.schoolId = origin.school();
        this.signedBy = origin.by();
        this.signedAt = origin.at();
        this.signedOn = origin.on();
        this.post = post;
        this.term = period.term();
        this.half = period.half();
        this.firstDay = period.firstDay();
        this.lastDay = period.lastDay();
        this.remark = remark;
    }

    UUID id() {
        return id;
    }

    SigningPost post() {
        return post;
    }

    RecordPeriod period() {
        return new RecordPeriod(term, half, firstDay, lastDay, lastDay);
    }

    UUID signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    String remark() {
        return remark;
    }
}
