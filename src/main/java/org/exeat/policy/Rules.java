package org.exeat.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes rules from plain parameters, and tells everything that is wrong with them first. */
public final class Rules {

    private Rules() {
    }

    /** All that is wrong, parameter by parameter, at a school with these settings; empty when nothing is. */
    public static Map<String, String> problems(RuleKind kind, Map<String, ?> values, PolicySettings settings) {
        var problems = new TreeMap<>(kind.problems(values));
        if (kind == RuleKind.PUPIL_ACCESS && problems.isEmpty()) {
            PupilAccessCheck.addProblems(values, settings, problems);
        }
        if (kind == RuleKind.ACCOUNT_GATE && problems.isEmpty() && texts(values, "by").isEmpty()) {
            problems.put("by", "is empty; a gate names who opens it.");
        }
        if (kind == RuleKind.EXCEPTION_ROUTE && problems.isEmpty() && texts(values, "waives").isEmpty()) {
            problems.put("waives", "is empty; a route leads around some clause.");
        }
        if (kind == RuleKind.JURISDICTION_POWER && problems.isEmpty() && texts(values, "limbs").isEmpty()
            && texts(values, "grounds").isEmpty()) {
            problems.put("limbs", "are empty, and so are the grounds; a power names what it rests on.");
        }
        return problems;
    }

    /** The rule; its parameters must be without problems. */
    public static Rule of(RuleKind kind, Map<String, Object> values, PolicySettings settings) {
        var problems = problems(kind, values, settings);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("A rule of kind " + kind + " has wrong parameters: " + problems);
        }
        return switch (kind) {
            case PUPIL_ACCESS -> pupilAccess(values, settings);
            case ACCOUNT_GATE -> serviceGate(values);
            case EXCEPTION_ROUTE -> ExceptionRouteRule.of(values);
            default -> new Statement(kind, values);
        };
    }

    private static PupilAccessRule pupilAccess(Map<String, Object> values, PolicySettings settings) {
        var phase = Optional.ofNullable((String) values.get("phase"));
        var years = phase.map(settings.phases()::get).orElseGet(() -> constants(YearGroup.class, values, "years"));
        var places = texts(values, "places").stream().map(PlaceKey::new).collect(Collectors.toSet());
        var authoriser = PolicyRole.valueOf((String) values.getOrDefault("authoriser", PolicyRole.NOT_NAMED.name()));
        var access = PupilAccess.valueOf((String) values.get("access"));
        return new PupilAccessRule(phase, years, access, places, authoriser);
    }

    private static ServiceGateRule serviceGate(Map<String, Object> values) {
        return new ServiceGateRule(ServiceGateRule.Gated.valueOf((String) values.get("object")),
            ServiceGateRule.Event.valueOf((String) values.get("event")), constants(PolicyRole.class, values, "by"),
            ServiceGateRule.Before.valueOf((String) values.get("before")),
            constants(ServiceGateRule.Item.class, values, "items"));
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, Map<String, ?> values, String name) {
        return texts(values, name).stream().map(text -> Enum.valueOf(type, text)).collect(Collectors.toSet());
    }

    static List<String> texts(Map<String, ?> values, String name) {
        return values.get(name) instanceof List<?> list ? list.stream().map(String.class::cast).toList() : List.of();
    }
}
