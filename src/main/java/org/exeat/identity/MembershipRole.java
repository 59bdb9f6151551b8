package org.exeat.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** One role of one member. */
@Entity
@Table(name = "membership_role")
public class MembershipRole {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "membership_id")
    private UUID membershipId;
    @Enumerated(EnumType.STRING)
    private Role role;

    protected MembershipRole() {
    }

    MembershipRole(UUID id, Membership member, Role role) {
        this.id = id;
        this.schoolId = member.school();
        this.membershipId = member.id();
        this.role = role;
    }

    SchoolId school() {
        return schoolId;
    }

    UUID membershipId() {
        return membershipId;
    }

    Role role() {
        return role;
    }
}
