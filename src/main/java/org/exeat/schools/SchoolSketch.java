package org.exeat.schools;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exeat.policy.Nation;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.SchoolType;

/**
 * The made-up school a shipped pack belongs to: enough to set up a school with that policy.
 *
 * @param languages  codes, the first one leading
 * @param roleLabels what the school calls the roles its policy names: role to language to label
 */
public record SchoolSketch(String name, String slug, Nation nation, SchoolType type, SchoolPhase phase,
                           List<String> languages, Map<PolicyRole, Map<String, String>> roleLabels) {

    private static final Set<String> LANGUAGES = Set.of("en", "cy");

    public SchoolSketch {
        if (name.isBlank() || slug.isBlank()) {
            throw new IllegalArgumentException("A school has a name and a slug.");
        }
        languages = List.copyOf(languages);
        if (languages.isEmpty() || !LANGUAGES.containsAll(languages)) {
            throw new IllegalArgumentException("A school speaks en, cy or both.");
        }
        roleLabels = Map.copyOf(roleLabels);
    }
}
