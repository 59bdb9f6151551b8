package org.exeat.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** A clause of any kind that has no Java type of its own: typed data, checked against the kind's parameters. */
public record Statement(RuleKind kind, Map<String, Object> parameters) implements Rule {

    private static final Set<RuleKind> TYPED =
        EnumSet.of(RuleKind.PUPIL_ACCESS, RuleKind.ACCOUNT_GATE, RuleKind.EXCEPTION_ROUTE);

    public Statement {
        Objects.requireNonNull(kind, "A statement is of a kind.");
        if (TYPED.contains(kind)) {
            throw new IllegalArgumentException("A rule of kind " + kind + " has a type of its own.");
        }
        var problems = kind.problems(parameters);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("A rule of kind " + kind + " has wrong parameters: " + problems);
        }
        var copy = new TreeMap<String, Object>();
        parameters.forEach((name, value) -> copy.put(name, value instanceof List<?> list ? List.copyOf(list) : value));
        parameters = Map.copyOf(copy);
    }
}
