package org.exeat.exceptions;

import java.time.LocalDate;
import java.util.Optional;
import org.exeat.policy.exceptions.GrantCheck;
import org.exeat.policy.exceptions.Terms;

/** What would be granted without a word: what was asked, cut to the days that are left and to the limit. */
final class Proposal {

    private Proposal() {
    }

    static Terms of(GrantCheck check, Terms asked, LocalDate today) {
        LocalDate first = asked.first().isBefore(today) ? today : asked.first();
        LocalDate latest = check.latest(first);
        LocalDate last = asked.last().filter(latest::isAfter).orElse(latest);
        return last.isBefore(first) ? asked : new Terms(asked.platforms(), asked.places(), asked.hours(), first,
                Optional.of(last));
    }
}
