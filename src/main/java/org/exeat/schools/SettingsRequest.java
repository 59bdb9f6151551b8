package org.exeat.schools;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.YearGroup;

/**
 * What a school says of itself: all of it, in place of what was.
 *
 * @param languages  codes, the first one leading
 * @param roleLabels what it calls the roles a policy names; a role without a word keeps the usual one
 * @param yearGroups what it calls each of its year groups
 * @param places     the places its rules may name
 */
public record SettingsRequest(@NotBlank @Size(max = 120) String name,
        @NotNull @Size(min = 1, max = 2) List<@NotNull @Pattern(regexp = "en|cy") String> languages,
        @NotNull @Size(max = 30) List<@NotNull @Valid RoleLabel> roleLabels,
        @NotNull @Size(max = 20) List<@NotNull @Valid YearLabel> yearGroups,
        @NotNull @Size(max = 60) List<@NotNull @Valid Place> places) {

    /**
     * What a role is called, in English, Welsh or both, and who holds it.
     *
     * @param heldBy  names of the program's roles; none for the usual ones
     * @param contact whom to call where the role is one outside the school
     */
    public record RoleLabel(@NotNull PolicyRole role, @Size(max = 80) String en, @Size(max = 80) String cy,
            @Size(max = 14) List<@NotNull @Pattern(regexp = "[A-Z_]{1,40}") String> heldBy,
            @Size(max = 200) String contact) {

        Set<String> holders() {
            return heldBy == null ? Set.of() : Set.copyOf(heldBy);
        }

        String call() {
            return contact == null ? "" : contact.strip();
        }

        Map<String, String> texts() {
            return SettingsRequest.texts(en, cy);
        }
    }

    /** What a year group is called. */
    public record YearLabel(@NotNull YearGroup year, @Size(max = 80) String en, @Size(max = 80) String cy) {

        Map<String, String> texts() {
            return SettingsRequest.texts(en, cy);
        }
    }

    /** A place, by the key a program names it with. */
    public record Place(@NotNull @Size(max = 64) @Pattern(regexp = "(?!elsewhere$)[a-z0-9]+(-[a-z0-9]+)*") String key,
                        @Size(max = 80) String en, @Size(max = 80) String cy) {

        Map<String, String> texts() {
            return SettingsRequest.texts(en, cy);
        }
    }

    private static Map<String, String> texts(String en, String cy) {
        var texts = new TreeMap<String, String>();
        if (en != null && !en.isBlank()) {
            texts.put("en", en.strip());
        }
        if (cy != null && !cy.isBlank()) {
            texts.put("cy", cy.strip());
        }
        return texts;
    }
}
