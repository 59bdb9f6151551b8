package org.exeat.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.policy.SchoolId;

/** A member of staff says that a pupil is their own child, or one they are close to. */
@Entity
@Table(name = "own_child")
public class OwnChild {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "account_id")
    private UUID accountId;
    @Column(name = "pupil_id")
    private UUID pupilId;
    @Column(name = "declared_at")
    private Instant declaredAt;

    protected OwnChild() {
    }

    OwnChild(UUID id, Colleague by, UUID pupil, Instant at) {
        this.id = id;
        this.schoolId = by.school();
        this.accountId = by.account().value();
        this.pupilId = pupil;
        this.declaredAt = at;
    }

    UUID accountId() {
        return accountId;
    }

    UUID pupilId() {
        return pupilId;
    }
}
