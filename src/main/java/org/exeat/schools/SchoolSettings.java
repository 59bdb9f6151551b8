package org.exeat.schools;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.YearGroup;

/**
 * What a school settles beside its policy.
 *
 * @param policy     its year groups and their labels, the years its phases stand for, and its places
 * @param roleLabels what it calls the roles a policy names: role to language to label
 * @param grades     what its roster means by a grade
 * @param held       who holds the roles a policy names, where the school has said so
 */
public record SchoolSettings(PolicySettings policy, Map<PolicyRole, Map<String, String>> roleLabels, Grades grades,
                             Map<PolicyRole, Held> held) {

    /** Of a school that has settled nothing yet. */
    static final SchoolSettings NONE =
        new SchoolSettings(new PolicySettings(Map.of(), Map.of(), Map.of()), Map.of(), Grades.YEARS);

    /**
     * What a roster means by a grade.
     *
     * @param yearsAhead how many years the year group is ahead of a bare number; 1 where Class 9 is Year 10
     * @param own        grades with a meaning of their own at this school
     */
    public record Grades(int yearsAhead, Map<String, YearGroup> own) {

        /** A bare number is a year of the national curriculum. */
        public static final Grades YEARS = new Grades(0, Map.of());

        public Grades {
            own = Map.copyOf(own);
        }
    }

    /**
     * Who holds a role that a policy names.
     *
     * @param by      names of the program's own roles; empty for the usual ones
     * @param contact whom to call, for a role outside the school; may be empty
     */
    public record Held(Set<String> by, String contact) {

        public Held {
            by = Set.copyOf(by);
            Objects.requireNonNull(contact, "The contact is a text, if an empty one.");
        }
    }

    public SchoolSettings {
        Objects.requireNonNull(policy, "A school has settings for its policy.");
        Objects.requireNonNull(grades, "A school's grades mean something.");
        roleLabels = Map.copyOf(roleLabels);
        held = Map.copyOf(held);
    }

    /** Of a school that leaves every role to whoever usually holds it. */
    public SchoolSettings(PolicySettings policy, Map<PolicyRole, Map<String, String>> roleLabels, Grades grades) {
        this(policy, roleLabels, grades, Map.of());
    }

    /** The same, reading a policy by these settings. */
    public SchoolSettings with(PolicySettings other) {
        return new SchoolSettings(other, roleLabels, grades, held);
    }

    /**
     * The same with the phases and places that a policy names and the school does not have yet. A phase covers those
     * of its years that the school has; one that would cover none is left out, and the policy then does not fit.
     */
    SchoolSettings completedBy(PolicySettings named) {
        var phases = new HashMap<>(policy.phases());
        named.phases().forEach((name, years) -> {
            var own = new HashSet<>(years);
            own.retainAll(policy.yearLabels().keySet());
            if (!own.isEmpty()) {
                phases.putIfAbsent(name, own);
            }
        });
        var places = new HashMap<PlaceKey, Map<String, String>>(named.places());
        places.putAll(policy.places());
        return with(new PolicySettings(phases, policy.yearLabels(), places));
    }
}
