package org.exeat.office;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exeat.identity.PolicyPosts;
import org.exeat.identity.Role;
import org.exeat.policy.PolicyRole;
import org.exeat.schools.School;

/**
 * What a school says of itself, as it is sent back to change it.
 *
 * @param roleLabels every role a policy can name, with the school's own word where it has one
 */
public record SettingsView(String name, List<String> languages, List<RoleView> roleLabels, List<YearView> yearGroups,
                           List<PlaceWordsView> places) {

    /**
     * What a role is called and who holds it.
     *
     * @param heldBy    the program's roles that hold it now
     * @param settled   whether the school may say who does
     * @param contact   whom to call, where the role is one outside the school
     */
    public record RoleView(String role, String en, String cy, List<String> heldBy, boolean settled, String contact) {
    }

    /** What a year group is called. */
    public record YearView(String year, String en, String cy) {
    }

    /** What a place is called. */
    public record PlaceWordsView(String key, String en, String cy) {
    }

    static SettingsView of(School school, PolicyPosts posts) {
        var settings = school.settings();
        var roles = Stream.of(PolicyRole.values()).filter(role -> role != PolicyRole.NOT_NAMED).map(role -> {
            Map<String, String> texts = settings.roleLabels().getOrDefault(role, Map.of());
            var held = settings.held().get(role);
            return new RoleView(role.name(), texts.get("en"), texts.get("cy"), posts.heldBy(school.id(), role).stream()
                .map(Role::name).toList(), PolicyPosts.maySettle(role), held == null ? null : held.contact());
        }).toList();
        var years = settings.policy().yearLabels().entrySet().stream().sorted(Map.Entry.comparingByKey())
            .map(year -> new YearView(year.getKey().name(), year.getValue().get("en"), year.getValue().get("cy")))
            .toList();
        var places = settings.policy().places().entrySet().stream()
            .map(place -> new PlaceWordsView(place.getKey().value(), place.getValue().get("en"),
                place.getValue().get("cy")))
            .sorted(Comparator.comparing(PlaceWordsView::key)).toList();
        return new SettingsView(school.name(), school.languages(), roles, years, places);
    }
}
