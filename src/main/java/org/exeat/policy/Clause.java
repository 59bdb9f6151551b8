package org.exeat.policy;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One statement of a policy: what it says, whom it binds, how strongly, and the rule it is tied to.
 *
 * @param heading language to text
 * @param text    language to text
 */
public record Clause(ClauseId id, Map<String, String> heading, Map<String, String> text, Set<Audience> audience,
                     Force force, Optional<Strength> strength, Waivable waivable, Rule rule) {

    public Clause {
        Objects.requireNonNull(id, "A clause has an id.");
        heading = Texts.checked(heading, "The heading");
        text = Texts.checked(text, "The text");
        audience = Set.copyOf(audience);
        Objects.requireNonNull(force, "A clause has a force.");
        Objects.requireNonNull(strength, "The strength is there or not.");
        Objects.requireNonNull(waivable, "A clause says whether it can be waived.");
        Objects.requireNonNull(rule, "A clause is tied to a rule.");
        if (audience.isEmpty()) {
            throw new IllegalArgumentException("A clause binds somebody.");
        }
    }
}
