package org.exeat.policy;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells whether plain values (String, Boolean, Integer, List of String) fit the parameters of a rule kind. */
final class ParameterValues {

    private ParameterValues() {
    }

    static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** All that is wrong, parameter by parameter, as plain sentences; empty when nothing is. */
    static Map<String, String> problems(List<Parameter> schema, Map<String, ?> values) {
        var problems = new TreeMap<String, String>();
        var known = schema.stream().map(Parameter::name).collect(Collectors.toSet());
        values.keySet().stream().filter(name -> !known.contains(name))
            .forEach(name -> problems.put(name, "is not a parameter of this kind of rule."));
        for (var parameter : schema) {
            var value = values.get(parameter.name());
            if (value == null && parameter.required()) {
                problems.put(parameter.name(), "is missing; expected is " + parameter.expectation() + ".");
            } else if (value != null && !fits(parameter, value)) {
                problems.put(parameter.name(), "is “" + value + "”; expected is " + parameter.expectation() + ".");
            }
        }
        return problems;
    }

    private static boolean fits(Parameter parameter, Object value) {
        return switch (parameter.type()) {
            case ONE_OF, ROLE -> parameter.constants().contains(value);
            case SET_OF, ROLES, YEARS -> isSet(value) && parameter.constants().containsAll((List<?>) value);
            case BOOL -> value instanceof Boolean;
            case TEXT, CLAUSE -> isText(value);
            case TEXTS, CLAUSES, PLACES -> isSet(value);
            case PERIOD -> parameter.constants().contains(value) || isPeriod(value);
            case AGE -> parameter.constants().contains(value) || value instanceof Integer age && age > 0;
        };
    }

    private static boolean isText(Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private static boolean isSet(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(ParameterValues::isText)
            && new HashSet<>(list).size() == list.size();
    }

    private static boolean isPeriod(Object value) {
        try {
            return value instanceof String text && !Period.parse(text).isZero() && !Period.parse(text).isNegative();
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }
}
