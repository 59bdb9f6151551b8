package org.exeat.schools;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.Rule;

/** A local rule's parts as the JSON documents of its row; the rule looks as a clause's does in a policy pack. */
final class RuleText {

    private static final String FILE = "local rule";

    private RuleText() {
    }

    static String write(Map<String, String> texts) {
        return SettingsText.texts(texts).build().toString();
    }

    static Map<String, String> texts(String text) {
        var errors = new PackErrors(FILE);
        var wrapped = Json.createObjectBuilder().add("texts", SettingsText.parsed(text)).build();
        return stopAt(errors, new JsonFields(wrapped, "", "", errors).languages("texts"));
    }

    static String write(Rule rule) {
        var object = Json.createObjectBuilder().add("kind", rule.kind().name());
        new TreeMap<>(rule.parameters()).forEach((name, value) -> {
            if (value instanceof List<?> list) {
                object.add(name, Json.createArrayBuilder(list));
            } else if (value instanceof Boolean flag) {
                object.add(name, flag);
            } else if (value instanceof Integer number) {
                object.add(name, number);
            } else {
                object.add(name, value.toString());
            }
        });
        return object.build().toString();
    }

    static Rule rule(String text, PolicySettings settings) {
        var errors = new PackErrors(FILE);
        JsonObject object = SettingsText.parsed(text);
        var rule = new RuleReader(settings).read(new JsonFields(object, "", "", errors));
        return stopAt(errors, rule).orElseThrow();
    }

    private static <T> T stopAt(PackErrors errors, T value) {
        if (errors.count() > 0) {
            throw new InvalidPackException(errors.all());
        }
        return value;
    }
}
