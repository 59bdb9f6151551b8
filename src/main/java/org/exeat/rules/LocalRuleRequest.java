package org.exeat.rules;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                               @NotNull RuleKind kind, @NotNull Map<String, Object> parameters) {

    LocalRuleProposal proposal() {
        var plain = new HashMap<String, Object>();
        parameters.forEach((name, value) -> plain.put(name, value instanceof BigDecimal number
            && number.stripTrailingZeros().scale() <= 0 && number.precision() < 10 ? number.intValueExact() : value));
        plain.values().removeIf(java.util.Objects::isNull);
        plain.replaceAll((name, value) -> value instanceof List<?> list ? List.copyOf(list) : value);
        return new LocalRuleProposal(from, Optional.ofNullable(until), heading, text, kind, plain);
    }
}
