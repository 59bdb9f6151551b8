package org.exeat.rules;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.exeat.policy.RuleKind;
import org.exeat.schools.LocalRuleProposal;

/**
 * A rule a head adopts where the policy is silent.
 *
 * @param until      the first day on which it no longer holds, or null
 * @param heading    language to text
 * @param text       language to text
 * @param parameters those of the kind, as in a policy pack
 */
public record LocalRuleRequest(@NotNull LocalDate from, LocalDate until,
                               @NotEmpty Map<@NotNull String, @NotNull @Size(max = 200) String> heading,
                               @NotEmpty Map<@NotNull String, @NotNull @Size(max = 4000) String> text,
                               @NotNull RuleKind kind, @NotNull Map<@NotNull String, Object> parameters) {

    LocalRuleProposal proposal() {
        var plain = new HashMap<String, Object>();
        parameters.forEach((name, value) -> plain.put(name, plain(value)));
        plain.values().removeIf(Objects::isNull);
        return new LocalRuleProposal(from, Optional.ofNullable(until), heading, text, kind, plain);
    }

    /** Whole numbers as such; whatever fits no parameter stays what it is and is told by its name. */
    private static Object plain(Object value) {
        try {
            return value instanceof BigDecimal number ? number.intValueExact() : value;
        } catch (ArithmeticException noWholeNumber) {
            return value;
        }
    }
}
