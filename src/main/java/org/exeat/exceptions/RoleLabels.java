package org.exeat.exceptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Wording;

/** What a school calls the roles its policy names, in the caller's language. */
@RequestScoped
public class RoleLabels {

    private final SchoolDirectory schools;
    private final Wording wording;

    @Inject
    public RoleLabels(SchoolDirectory schools, Wording wording) {
        this.schools = schools;
        this.wording = wording;
    }

    protected RoleLabels() {
        this(null, null);
    }

    String of(SchoolId school, PolicyRole role) {
        return Optional.ofNullable(schools.find(school).settings().roleLabels().get(role)).map(wording::choose)
                .orElseGet(() -> wording.text("policyRole." + role.name()));
    }
}
