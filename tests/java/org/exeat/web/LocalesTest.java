package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exeat.identity.Role;
import org.exeat.platforms.PlatformKind;
import org.exeat.policy.Audience;
import org.exeat.policy.Force;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.PupilAccess;
import org.exeat.policy.Reason;
import org.exeat.policy.Verdict;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.GroundKind;
import org.exeat.policy.offsite.Imposed;
import org.exeat.policy.offsite.Law;
import org.exeat.policy.offsite.Obstacle;
import org.exeat.policy.offsite.Outcome;
import org.exeat.policy.offsite.PenaltyPoint;
import org.exeat.policy.offsite.Route;
import org.junit.jupiter.api.Test;

class LocalesTest {

    private static final Map<String, Set<String>> CATEGORIES = Map.of(
            "en", Set.of("one", "other"), "cy", Set.of("zero", "one", "two", "few", "many", "other"));
    private static final Pattern HOLE = Pattern.compile("\\{\\w+}");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/]");

    private final Map<String, String> english = texts("en");
    private final Map<String, String> welsh = texts("cy");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertEquals(withoutCategories(english), withoutCategories(welsh));
    }

    @Test
    void everyCountedTextHasAFormForEveryCategoryOfItsLanguage() {
        CATEGORIES.forEach((language, wanted) -> counted("", read(language), wanted));
    }

    @Test
    void noWelshTextIsTheEnglishOneUnlessListed() throws IOException {
        var allowed = Files.readString(Path.of("tests/resources/web/same-in-welsh.txt")).lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toSet());

        var same = english.keySet().stream().filter(key -> english.get(key).equals(welsh.get(key)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(allowed), same);
    }

    @Test
    void aTextHasTheSameHolesInBothLanguages() {
        for (String key : english.keySet()) {
            if (welsh.containsKey(key)) {
                assertEquals(holes(english.get(key)), holes(welsh.get(key)), key);
            }
        }
    }

    @Test
    void noTextHoldsMarkupOrAPlainApostrophe() {
        for (var texts : Set.of(english, welsh)) {
            texts.forEach((key, text) -> assertTrue(!TAG.matcher(text).find() && !text.contains("'"), key));
        }
    }

    @Test
    void everyCodeThatIsShownHasAText() {
        var codes = new TreeMap<String, Enum<?>[]>(Map.of("reason.", Reason.values(), "roles.", Role.values(),
                "policy.force.", Force.values(), "policy.audience.", Audience.values(),
                "policy.access.", PupilAccess.values(), "why.verdict.", Verdict.values(),
                "platforms.kind.", PlatformKind.values(), "policyRole.", PolicyRole.values()));
        codes.putAll(ofIncidents());

        codes.forEach((section, values) -> {
            for (Enum<?> value : values) {
                assertTrue(english.containsKey(section + value.name()), section + value.name());
            }
        });
    }

    private static Map<String, Enum<?>[]> ofIncidents() {
        return Map.of("incidents.concern.", Concern.values(), "incidents.ground.", GroundKind.values(),
                "incidents.limb.", GroundKind.values(), "incidents.law.", Law.values(),
                "incidents.route.", Route.values(), "incidents.routeHint.", Route.values(),
                "incidents.obstacle.", Obstacle.Kind.values(), "incidents.outcome.", Outcome.values(),
                "incidents.point.", PenaltyPoint.values(), "incidents.imposed.", Imposed.values());
    }

    private static JsonObject read(String language) {
        var text = WebFolder.files().text("/locales/" + language + ".json");
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static Map<String, String> texts(String language) {
        var all = new TreeMap<String, String>();
        collect("", read(language), all);
        return all;
    }

    private static void collect(String key, JsonValue value, Map<String, String> all) {
        if (value instanceof JsonObject object) {
            object.forEach((step, inner) -> collect(key.isEmpty() ? step : key + "." + step, inner, all));
        } else {
            all.put(key, ((JsonString) value).getString());
        }
    }

    private static void counted(String key, JsonObject object, Set<String> wanted) {
        if (object.containsKey("other") && object.containsKey("one")) {
            assertEquals(new TreeSet<>(wanted), new TreeSet<>(object.keySet()), key);
            return;
        }
        object.forEach((step, inner) -> {
            if (inner instanceof JsonObject section) {
                counted(key + "." + step, section, wanted);
            }
        });
    }

    private static Set<String> withoutCategories(Map<String, String> texts) {
        return texts.keySet().stream().map(key -> key.replaceAll("\\.(zero|one|two|few|many|other)$", ".*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(hole -> hole.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
