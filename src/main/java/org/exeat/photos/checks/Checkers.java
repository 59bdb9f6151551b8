package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/**
 * Who may ask for verdicts, clear a picture, confirm one, and be told that a clearance no longer holds: those who work
 * with pupils or answer for what is published.
 *
 * <p>Whoever holds the office role besides may not, unless they are the safeguarding lead too. They see what families
 * answered; with a verdict beside it, a bar could be read off the difference.
 */
@ApplicationScoped
public class Checkers {

    private static final Set<Role> ROLES = EnumSet.of(Role.TEACHER, Role.SENIOR_STAFF, Role.DEPUTY_HEAD,
        Role.HEADTEACHER, Role.BUSINESS_MANAGER, Role.DSL, Role.PASTORAL, Role.HEAD_OF_DEPARTMENT);

    private final StaffDirectory staff;

    @Inject
    public Checkers(StaffDirectory staff) {
        this.staff = staff;
    }

    protected Checkers() {
        this(null);
    }

    /** Whether somebody with these roles may. */
    static boolean may(Set<Role> roles) {
        return roles.contains(Role.DSL) || !roles.contains(Role.OFFICE) && roles.stream().anyMatch(ROLES::contains);
    }

    /** Whom to tell of a picture that account cleared: its owner, or the safeguarding leads if they may not be told. */
    Set<AccountId> told(SchoolId school, AccountId owner) {
        return may(staff.roles(school, owner)) ? Set.of(owner) : staff.holding(school, Role.DSL);
    }
}
