package org.exeat.schools;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.exeat.platform.RefusedException;
import org.exeat.platform.RefusedException.FieldError;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.YearGroup;

/**
 * Makes a school's new settings of what was sent and of what cannot be sent: which year groups the school has, the
 * phases that cover them, and what its roster means by a grade.
 */
final class SettingsCheck {

    private final List<FieldError> errors = new ArrayList<>();

    SchoolSettings made(SettingsRequest asked, SchoolSettings before) {
        var years = years(asked);
        var places = places(asked);
        if (!errors.isEmpty()) {
            throw RefusedException.invalid("INVALID", errors);
        }
        if (!years.keySet().equals(before.policy().yearLabels().keySet())) {
            throw RefusedException.because("YEARS_FIXED");
        }
        return new SchoolSettings(new PolicySettings(before.policy().phases(), years, places), roles(asked),
            before.grades(), held(asked));
    }

    private static Map<PolicyRole, Map<String, String>> roles(SettingsRequest asked) {
        var labels = new EnumMap<PolicyRole, Map<String, String>>(PolicyRole.class);
        asked.roleLabels().stream().filter(label -> !label.texts().isEmpty())
            .forEach(label -> labels.put(label.role(), label.texts()));
        return labels;
    }

    private static Map<PolicyRole, SchoolSettings.Held> held(SettingsRequest asked) {
        var held = new EnumMap<PolicyRole, SchoolSettings.Held>(PolicyRole.class);
        asked.roleLabels().stream().filter(each -> !each.holders().isEmpty() || !each.call().isEmpty())
            .forEach(each -> held.put(each.role(), new SchoolSettings.Held(each.holders(), each.call())));
        return held;
    }

    private Map<YearGroup, Map<String, String>> years(SettingsRequest asked) {
        var labels = new EnumMap<YearGroup, Map<String, String>>(YearGroup.class);
        for (int i = 0; i < asked.yearGroups().size(); i++) {
            var each = asked.yearGroups().get(i);
            requireText(each.texts(), "yearGroups[" + i + "].en");
            labels.put(each.year(), each.texts());
        }
        return labels;
    }

    private Map<PlaceKey, Map<String, String>> places(SettingsRequest asked) {
        var places = new HashMap<PlaceKey, Map<String, String>>();
        for (int i = 0; i < asked.places().size(); i++) {
            var each = asked.places().get(i);
            requireText(each.texts(), "places[" + i + "].en");
            if (places.put(new PlaceKey(each.key()), each.texts()) != null) {
                errors.add(new FieldError("places[" + i + "].key", "PLACE_TWICE", Map.of()));
            }
        }
        return places;
    }

    private void requireText(Map<String, String> texts, String field) {
        if (texts.isEmpty()) {
            errors.add(new FieldError(field, "FIELD_NOTBLANK", Map.of()));
        }
    }
}
