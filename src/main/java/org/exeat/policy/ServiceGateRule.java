package org.exeat.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must be on record before a service or an account is used: leave (approval) or word of it (notification).
 *
 * @param by    any one of these roles is enough
 * @param items what the record has to hold
 */
public record ServiceGateRule(Gated object, Event event, Set<PolicyRole> by, Before before, Set<Item> items)
        implements Rule {

    /** What the gate stands before. */
    public enum Gated { SERVICE, ACCOUNT }

    /** What opens the gate. */
    public enum Event { APPROVAL, NOTIFICATION }

    /** What may not begin while the gate is shut. */
    public enum Before { EDUCATIONAL_WORK, PUPIL_ACCESS }

    /** What has to be told about the account. */
    public enum Item { URL, IDENTITY }

    public ServiceGateRule {
        Objects.requireNonNull(object, "A gate stands before something.");
        Objects.requireNonNull(event, "A gate is opened by something.");
        Objects.requireNonNull(before, "A gate says what has to wait.");
        by = Set.copyOf(by);
        items = Set.copyOf(items);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("A gate names who opens it.");
        }
    }

    /** True for a gate that a platform has to pass before a teacher can name it for a lesson. */
    public boolean demandsApprovalOfServices() {
        return object == Gated.SERVICE && event == Event.APPROVAL;
    }

    @Override
    public RuleKind kind() {
        return RuleKind.ACCOUNT_GATE;
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("object", object.name(), "event", event.name(), "by", sortedNames(by),
            "before", before.name(), "items", sortedNames(items));
    }

    private static <E extends Enum<E>> List<String> sortedNames(Set<E> constants) {
        return new TreeSet<>(constants).stream().map(Enum::name).toList();
    }
}
