package org.exeat.schools;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.exeat.policy.PolicyRole;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.YearGroup;

/** A school's settings as the JSON document of its row; the part a policy is read by looks as in a policy pack. */
final class SettingsText {

    private static final String FILE = "settings";
    private static final int MOST_KEPT = 500;
    private static final Map<String, SchoolSettings> READ = new ConcurrentHashMap<>();

    private SettingsText() {
    }

    /** What the text says. Each request asks, and it is hardly ever changed: what was read is kept by its text. */
    static SchoolSettings read(String text) {
        if (READ.size() > MOST_KEPT) {
            READ.clear();
        }
        return READ.computeIfAbsent(text, SettingsText::parse);
    }

    private static SchoolSettings parse(String text) {
        if (parsed(text).isEmpty()) {
            return SchoolSettings.NONE;
        }
        var errors = new PackErrors(FILE);
        // Schools settled who holds which role later than the rest: their rows may lack it.
        var whole = Json.createObjectBuilder().add("held", JsonValue.EMPTY_JSON_OBJECT)
            .addAll(Json.createObjectBuilder(parsed(text))).build();
        var root = new JsonFields(whole, "", "", errors);
        var settings = new SchoolSettings(new SchoolSketchReader(errors).settings(root.object("policy")),
            SchoolSketchReader.roleLabels(root.object("roleLabels")), grades(root.object("grades")),
            held(root.object("held")));
        if (errors.count() > 0) {
            throw new InvalidPackException(errors.all());
        }
        return settings;
    }

    private static Map<PolicyRole, SchoolSettings.Held> held(JsonFields fields) {
        var held = new TreeMap<PolicyRole, SchoolSettings.Held>();
        fields.names().forEach(name -> fields.constant(name, name, PolicyRole.class).ifPresent(role -> {
            var one = fields.object(name);
            held.put(role, new SchoolSettings.Held(Set.copyOf(one.texts("by")),
                one.optionalText("contact").orElse("")));
        }));
        return held;
    }

    private static SchoolSettings.Grades grades(JsonFields fields) {
        var own = new TreeMap<String, YearGroup>();
        var inner = fields.object("own");
        inner.names().forEach(grade -> inner.constant(grade, YearGroup.class).ifPresent(year -> own.put(grade, year)));
        return new SchoolSettings.Grades(Integer.parseInt(fields.text("yearsAhead")), own);
    }

    static String write(SchoolSettings settings) {
        var labels = Json.createObjectBuilder();
        new TreeMap<>(settings.roleLabels()).forEach((role, texts) -> labels.add(role.name(), texts(texts)));
        var own = Json.createObjectBuilder();
        settings.grades().own().forEach((grade, year) -> own.add(grade, year.name()));
        return Json.createObjectBuilder()
            .add("policy", policy(settings.policy()))
            .add("roleLabels", labels)
            .add("held", held(settings))
            .add("grades", Json.createObjectBuilder()
                .add("yearsAhead", String.valueOf(settings.grades().yearsAhead())).add("own", own))
            .build().toString();
    }

    private static JsonObjectBuilder held(SchoolSettings settings) {
        var all = Json.createObjectBuilder();
        new TreeMap<>(settings.held()).forEach((role, held) -> {
            var one = Json.createObjectBuilder().add("by", Json.createArrayBuilder(new TreeSet<>(held.by())));
            all.add(role.name(), held.contact().isEmpty() ? one : one.add("contact", held.contact()));
        });
        return all;
    }

    private static JsonObjectBuilder policy(PolicySettings settings) {
        var years = Json.createArrayBuilder();
        if (!settings.yearLabels().isEmpty()) {
            new EnumMap<>(settings.yearLabels()).forEach((year, label) ->
                years.add(Json.createObjectBuilder().add("year", year.name()).add("label", texts(label))));
        }
        var phases = Json.createObjectBuilder();
        new TreeMap<>(settings.phases()).forEach((name, covered) -> phases.add(name, names(covered)));
        var places = Json.createArrayBuilder();
        settings.places().forEach((key, name) ->
            places.add(Json.createObjectBuilder().add("key", key.value()).add("name", texts(name))));
        return Json.createObjectBuilder().add("yearGroups", years).add("phases", phases).add("places", places);
    }

    private static JsonArrayBuilder names(Collection<YearGroup> years) {
        var names = Json.createArrayBuilder();
        years.stream().sorted().forEach(year -> names.add(year.name()));
        return names;
    }

    static JsonObject parsed(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static JsonObjectBuilder texts(Map<String, String> texts) {
        var object = Json.createObjectBuilder();
        new TreeMap<>(texts).forEach(object::add);
        return object;
    }
}
