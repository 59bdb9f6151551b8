package org.exeat.platforms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a change did to a platform, field by field, in a form the audit trail can keep. */
final class CatalogueDifference {
    private static final int LONGEST = 2_000;
    private static final String CUT = " …";

    private CatalogueDifference() {
    }

    /** What a platform that was added is like. */
    static Map<String, String> of(CatalogueEntry added) {
        Map<String, String> all = new TreeMap<>(plain(added));
        for (DomainRole role : DomainRole.values()) {
            note(all, role, List.of(), added.platform().domains(role));
        }
        return all;
    }

    /** What became of which field; a field that stayed as it was is not named. */
    static Map<String, String> of(CatalogueEntry before, CatalogueEntry after) {
        Map<String, String> changed = new TreeMap<>();
        var old = plain(before);
        plain(after).forEach((field, value) -> {
            if (!value.equals(old.get(field))) {
                changed.put(field, old.get(field) + " → " + value);
            }
        });
        for (DomainRole role : DomainRole.values()) {
            note(changed, role, before.platform().domains(role), after.platform().domains(role));
        }
        return changed;
    }

    private static Map<String, String> plain(CatalogueEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", entry.platform().name());
        fields.put("kind", entry.platform().kind().name());
        fields.put("minimumAge", entry.platform().minimumAge().map(age -> String.valueOf(age.years())).orElse("none"));
        fields.put("socialMedia", String.valueOf(entry.platform().socialMedia()));
        fields.put("hidden", String.valueOf(entry.hidden()));
        return fields;
    }

    private static void note(Map<String, String> changed, DomainRole role, List<String> before, List<String> after) {
        List<String> words = new ArrayList<>();
        after.stream().filter(domain -> !before.contains(domain)).forEach(domain -> words.add("+" + domain));
        before.stream().filter(domain -> !after.contains(domain)).forEach(domain -> words.add("-" + domain));
        if (!words.isEmpty()) {
            changed.put(role.name().toLowerCase(Locale.ROOT), cut(String.join(" ", words)));
        }
    }

    /** As much of it as an audit entry holds. */
    static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }
}
