package org.exeat.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule the head adopted where the edition is silent: typed like a clause, dated, and kept apart from the policy's
 * own clauses. It never changes what the edition itself says.
 *
 * @param from    the first day it holds
 * @param until   the first day it no longer holds, if it ends
 * @param heading language to text
 * @param text    language to text
 */
public record LocalRule(ClauseId id, LocalDate from, Optional<LocalDate> until, Map<String, String> heading,
                        Map<String, String> text, Rule rule) {

    public LocalRule {
        Objects.requireNonNull(id, "A local rule has an id.");
        Objects.requireNonNull(from, "A local rule holds from a day on.");
        Objects.requireNonNull(rule, "A local rule is tied to a rule.");
        heading = Texts.checked(heading, "The heading");
        text = Texts.checked(text, "The text");
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("A local rule ends after the day it begins.");
        }
    }

    /** True from its first day until the day before it ends. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
