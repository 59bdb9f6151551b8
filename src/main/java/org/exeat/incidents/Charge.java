package org.exeat.incidents;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.AccountId;

/**
 * Who answers for one incident. Nobody among them is a party to it or close to one.
 *
 * @param file with its decisions, actions and notes
 * @param handling who works on it; if nobody is left, those in charge
 * @param leading who is in charge of it by their post
 */
public record Charge(IncidentFile file, Set<AccountId> handling, Set<AccountId> leading) {

    static Charge of(IncidentFile file, Duty duty, Ties ties) {
        Set<AccountId> shutOut = IncidentShelf.shutOut(ties, file);
        Set<AccountId> over = duty.over(shutOut);
        Set<AccountId> left = ties.serving(file.handling()).stream().filter(one -> !shutOut.contains(one))
                .collect(Collectors.toSet());
        return new Charge(file, left.isEmpty() ? over : left, over);
    }

    /** Whoever is to do something in it, where they may see it, beside those who work on it. */
    public Set<AccountId> handlingWith(UUID owner) {
        return Stream.concat(handling.stream(), leading.stream().filter(one -> one.value().equals(owner)))
                .collect(Collectors.toSet());
    }

    /** Whether that account sees it. */
    public boolean opens(AccountId who) {
        return handling.contains(who) || leading.contains(who);
    }
}
