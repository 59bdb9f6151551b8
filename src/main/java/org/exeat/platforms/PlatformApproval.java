package org.exeat.platforms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;

/** A school's approval of a platform, kept when it is withdrawn: it held for some time. */
@Entity
@Table(name = "platform_approval")
public class PlatformApproval {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private String slug;
    @Column(name = "approved_on")
    private LocalDate approvedOn;
    @Column(name = "approved_by")
    private UUID approvedBy;
    @Column(name = "approved_by_name")
    private String approvedByName;
    private String note;
    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;
    @Column(name = "withdrawn_by")
    private UUID withdrawnBy;
    @Column(name = "withdrawn_by_name")
    private String withdrawnByName;

    protected PlatformApproval() {
    }

    PlatformApproval(UUID id, SchoolId school, PlatformId platform, Approval approval) {
        this.id = id;
        this.schoolId = school;
        this.slug = platform.value();
        this.approvedOn = approval.on();
        this.approvedBy = approval.by();
        this.approvedByName = approval.byName();
        this.note = approval.note();
    }

    PlatformId platform() {
        return new PlatformId(slug);
    }

    Approval approval() {
        return new Approval(approvedOn, approvedBy, approvedByName, note);
    }

    void withdraw(LocalDate on, UUID by, String byName) {
        withdrawnOn = on;
        withdrawnBy = by;
        withdrawnByName = byName;
    }
}
