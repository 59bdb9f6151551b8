package org.exeat.schools;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.PolicySettings;
import org.exeat.policy.Rule;
import org.exeat.policy.RuleKind;
import org.exeat.policy.Rules;

/** Reads the rule of a clause: its kind and the parameters that kind has. */
final class RuleReader {

    private final PolicySettings settings;

    RuleReader(PolicySettings settings) {
        this.settings = settings;
    }

    Optional<Rule> read(JsonFields fields) {
        var kind = fields.constant("kind", RuleKind.class);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var values = new HashMap<String, Object>();
        fields.names().stream().filter(name -> !name.equals("kind"))
            .forEach(name -> fields.value(name).ifPresent(value -> values.put(name, plain(value))));
        return rule(kind.get(), values, fields);
    }

    private Optional<Rule> rule(RuleKind kind, Map<String, Object> values, JsonFields fields) {
        var problems = Rules.problems(kind, values, settings);
        problems.forEach(fields::wrong);
        return problems.isEmpty() ? Optional.of(Rules.of(kind, values, settings)) : Optional.empty();
    }

    private static Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> ((JsonString) value).getString();
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case NUMBER -> number((JsonNumber) value);
            case ARRAY -> ((JsonArray) value).stream().map(RuleReader::plain).toList();
            case OBJECT, NULL -> value;
        };
    }

    private static Object number(JsonNumber number) {
        return number.isIntegral() && number.longValue() == number.intValue() ? (Object) number.intValue()
            : (Object) number.doubleValue();
    }
}
