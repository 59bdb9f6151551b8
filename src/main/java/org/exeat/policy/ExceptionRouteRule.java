package org.exeat.policy;

import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a member of staff comes to an exception: which clauses can be waived, who decides, and for how long at most.
 *
 * @param leave     what the policy calls the decider's yes
 * @param beforeAct true if it has to be there before the act
 * @param inWriting YES, NO or NOT_STATED
 * @param limit     how long an exception may last at most, if the policy says so
 */
public record ExceptionRouteRule(Set<ClauseId> waives, PolicyRole decider, Leave leave, boolean beforeAct,
                                 String inWriting, Optional<Period> limit) implements Rule {

    /** What the policy calls the decider's yes. */
    public enum Leave { PERMISSION, PRIOR_APPROVAL }

    public ExceptionRouteRule {
        waives = Set.copyOf(waives);
        Objects.requireNonNull(decider, "Somebody decides.");
        Objects.requireNonNull(leave, "The decider's yes has a name.");
        Objects.requireNonNull(inWriting, "It is said whether it has to be in writing, or that it is not said.");
        Objects.requireNonNull(limit, "The limit is there or not.");
        if (waives.isEmpty()) {
            throw new IllegalArgumentException("A route leads around some clause.");
        }
    }

    static ExceptionRouteRule of(Map<String, Object> values) {
        var limit = (String) values.get("limit");
        return new ExceptionRouteRule(Rules.texts(values, "waives").stream().map(ClauseId::new)
            .collect(java.util.stream.Collectors.toSet()), PolicyRole.valueOf((String) values.get("decider")),
            Leave.valueOf((String) values.get("leave")), (Boolean) values.get("beforeAct"),
            (String) values.get("inWriting"),
            Parameter.NOT_STATED.equals(limit) ? Optional.empty() : Optional.of(Period.parse(limit)));
    }

    @Override
    public RuleKind kind() {
        return RuleKind.EXCEPTION_ROUTE;
    }

    @Override
    public Map<String, Object> parameters() {
        var values = new HashMap<String, Object>();
        values.put("waives", List.copyOf(new TreeSet<>(waives.stream().map(ClauseId::value).toList())));
        values.put("decider", decider.name());
        values.put("leave", leave.name());
        values.put("beforeAct", beforeAct);
        values.put("inWriting", inWriting);
        values.put("limit", limit.map(Period::toString).orElse(Parameter.NOT_STATED));
        return Map.copyOf(values);
    }
}
