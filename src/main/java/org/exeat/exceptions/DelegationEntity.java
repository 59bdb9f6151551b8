package org.exeat.exceptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.policy.AccountId;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Delegation;

/** That somebody stands in for whoever holds a role. */
@Entity(name = "Delegation")
@Table(name = "delegation")
public class DelegationEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Enumerated(EnumType.STRING)
    private PolicyRole role;
    @Column(name = "from_id")
    private UUID fromId;
    @Column(name = "to_id")
    private UUID toId;
    @Column(name = "first_day")
    private LocalDate firstDay;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Column(name = "made_by")
    private UUID madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "ended_by")
    private UUID endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected DelegationEntity() {
    }

    static DelegationEntity of(UUID id, SchoolId school, Delegation delegation, Actor by, Instant at) {
        var row = new DelegationEntity();
        row.id = id;
        row.schoolId = school;
        row.role = delegation.role();
        row.fromId = delegation.from().value();
        row.toId = delegation.to().value();
        row.firstDay = delegation.first();
        row.lastDay = delegation.last();
        row.madeBy = by.id();
        row.madeAt = at;
        return row;
    }

    Delegation delegation() {
        return new Delegation(role, new AccountId(fromId), new AccountId(toId), firstDay, lastDay);
    }

    void end(Actor by, Instant at) {
        endedBy = by.id();
        endedAt = at;
    }

    boolean ended() {
        return endedAt != null;
    }

    UUID id() {
        return id;
    }
}
