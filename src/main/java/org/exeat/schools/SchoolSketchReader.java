package org.exeat.schools;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.Nation;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.SchoolType;
import org.exeat.policy.YearGroup;

/** Reads the school a pack is shipped under, and what that school settles beside its policy. */
final class SchoolSketchReader {

    private final PackErrors errors;

    SchoolSketchReader(PackErrors errors) {
        this.errors = errors;
    }

    /** The school, unless something is wrong with it. */
    Optional<SchoolSketch> school(JsonFields fields) {
        var before = errors.count();
        var name = fields.text("name");
        var slug = fields.text("slug");
        var nation = fields.constant("nation", Nation.class);
        var type = fields.constant("type", SchoolType.class);
        var phase = fields.constant("phase", SchoolPhase.class);
        var languages = fields.texts("languages");
        var labels = roleLabels(fields.object("roleLabels"));
        try {
            return errors.count() > before ? Optional.empty() : Optional.of(new SchoolSketch(name, slug,
                nation.orElseThrow(), type.orElseThrow(), phase.orElseThrow(), languages, labels));
        } catch (IllegalArgumentException wrong) {
            fields.wrong("languages", "is wrong. " + wrong.getMessage());
            return Optional.empty();
        }
    }

    static Map<PolicyRole, Map<String, String>> roleLabels(JsonFields fields) {
        var labels = new HashMap<PolicyRole, Map<String, String>>();
        fields.names().forEach(name -> fields.constant(name, name, PolicyRole.class)
            .ifPresent(role -> labels.put(role, fields.languages(name))));
        return labels;
    }

    /** The settings; what is wrong with them is noted and left out. */
    PolicySettings settings(JsonFields fields) {
        var years = yearLabels(fields);
        var settings = new PolicySettings(phases(fields.object("phases"), years.keySet()), years, places(fields));
        fields.finish();
        return settings;
    }

    private static Map<YearGroup, Map<String, String>> yearLabels(JsonFields fields) {
        var labels = new HashMap<YearGroup, Map<String, String>>();
        for (var each : fields.objects("yearGroups")) {
            var label = each.languages("label");
            each.constant("year", YearGroup.class).filter(year -> !label.isEmpty()).ifPresent(year -> {
                if (labels.put(year, label) != null) {
                    each.wrong("year", "is “" + year + "”, which stands more than once.");
                }
            });
            each.finish();
        }
        return labels;
    }

    private static Map<String, Set<YearGroup>> phases(JsonFields fields, Set<YearGroup> known) {
        var phases = new HashMap<String, Set<YearGroup>>();
        for (var name : fields.names()) {
            var years = new HashSet<>(fields.constants(name, YearGroup.class));
            if (years.isEmpty()) {
                fields.wrong(name, "covers no year group.");
            } else if (!known.containsAll(years)) {
                fields.wrong(name, "holds a year group that is not among the school's.");
            } else {
                phases.put(name, years);
            }
        }
        return phases;
    }

    private static Map<PlaceKey, Map<String, String>> places(JsonFields fields) {
        var places = new HashMap<PlaceKey, Map<String, String>>();
        for (var each : fields.objects("places")) {
            var name = each.languages("name");
            place(each).filter(key -> !name.isEmpty()).ifPresent(key -> places.put(key, name));
            each.finish();
        }
        return places;
    }

    private static Optional<PlaceKey> place(JsonFields fields) {
        var text = fields.text("key");
        try {
            var key = new PlaceKey(text);
            if (key.equals(PlaceKey.ELSEWHERE)) {
                fields.wrong("key", "is “elsewhere”, which stands for no named place.");
                return Optional.empty();
            }
            return Optional.of(key);
        } catch (IllegalArgumentException wrong) {
            fields.wrong("key", "is wrong. " + wrong.getMessage());
            return Optional.empty();
        }
    }
}
