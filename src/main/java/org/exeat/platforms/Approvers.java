package org.exeat.platforms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.identity.PolicyPosts;
import org.exeat.identity.Role;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.SchoolId;
import org.exeat.policy.ServiceGateRule;
import org.exeat.schools.Editions;

/** Who may approve a platform in advance: whom the policy's own gate names (Wyn-3), else School Management. */
@ApplicationScoped
public class Approvers {

    private final Editions editions;
    private final PolicyPosts posts;

    @Inject
    public Approvers(Editions editions, PolicyPosts posts) {
        this.editions = editions;
        this.posts = posts;
    }

    protected Approvers() {
        this(null, null);
    }

    /**
     * Lets those through who hold one of those roles.
     *
     * @throws RefusedException for everybody else
     */
    void refuseUnlessAmong(SchoolId school, Set<Role> roles) {
        var named = editions.inForce(school).stream().flatMap(Approvers::gates).collect(Collectors.toSet());
        var by = named.isEmpty() ? Set.of(PolicyRole.SCHOOL_MANAGEMENT) : named;
        if (by.stream().flatMap(role -> posts.heldBy(school, role).stream()).noneMatch(roles::contains)) {
            throw RefusedException.because("NOT_AN_APPROVER");
        }
    }

    private static Stream<PolicyRole> gates(PolicyEdition edition) {
        return edition.clauses().stream().filter(clause -> clause.rule() instanceof ServiceGateRule gate
                && gate.demandsApprovalOfServices()).flatMap(clause -> ((ServiceGateRule) clause.rule()).by().stream());
    }
}
