package org.exeat.schools;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.RuleKind;

/**
 * A rule a head would adopt.
 *
 * @param from       the first day it holds
 * @param until      the first day it no longer holds, if it ends
 * @param heading    language to text
 * @param text       language to text
 * @param parameters those of the kind, as plain values
 */
public record LocalRuleProposal(LocalDate from, Optional<LocalDate> until, Map<String, String> heading,
                                Map<String, String> text, RuleKind kind, Map<String, Object> parameters) {

    public LocalRuleProposal {
        heading = Map.copyOf(heading);
        text = Map.copyOf(text);
        parameters = Map.copyOf(parameters);
    }
}
