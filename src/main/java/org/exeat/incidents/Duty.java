package org.exeat.incidents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.AccountId;

/**
 * Who looks after incidents at a school, post by post.
 *
 * @param leading the head and the DSL: they see every incident that does not touch them
 * @param safeguarding the DSL, one of those
 * @param pastoral those who read new reports beside them
 * @param next who takes over, one after the other, where all who lead are touched by it: the deputies, then the chair
 */
record Duty(Set<AccountId> leading, Set<AccountId> safeguarding, Set<AccountId> pastoral, List<Set<AccountId>> next) {

    Duty {
        leading = Set.copyOf(leading);
        safeguarding = Set.copyOf(safeguarding);
        pastoral = Set.copyOf(pastoral);
        next = List.copyOf(next);
    }

    /** Who sees an incident by their post, when these are shut out of it. */
    Set<AccountId> over(Set<AccountId> shutOut) {
        return Stream.concat(Stream.of(leading), next.stream()).map(post -> without(post, shutOut))
                .filter(left -> !left.isEmpty()).findFirst().orElse(Set.of());
    }

    /**
     * Who reads a new report, when these are named in it. Where that leaves nobody it is those who lead all the same:
     * a name in a text proves little, and a report that nobody can see would be lost.
     */
    Set<AccountId> reading(Set<AccountId> named) {
        Set<AccountId> left = Stream.concat(over(named).stream(), without(pastoral, named).stream())
                .collect(Collectors.toSet());
        return left.isEmpty() ? leading : left;
    }

    /** Who is told at once of what cannot wait, when these are named in it: the DSL, else whoever is in charge. */
    Set<AccountId> urgently(Set<AccountId> named) {
        Set<AccountId> left = without(safeguarding, named);
        return left.isEmpty() ? reading(named) : left;
    }

    /** The same in an incident that these handle and that is kept from those: whoever handles it is told too. */
    Set<AccountId> urgently(Set<AccountId> handlers, Set<AccountId> shutOut) {
        Set<AccountId> left = without(safeguarding, shutOut);
        return Stream.concat(without(handlers, shutOut).stream(),
                (left.isEmpty() ? over(shutOut) : left).stream()).collect(Collectors.toSet());
    }

    /** Who is to take a new report up first, when these are shut out of it: those in charge where nobody else is. */
    Set<AccountId> triaging(Set<AccountId> shutOut) {
        Set<AccountId> left = without(pastoral, shutOut);
        return left.isEmpty() ? over(shutOut) : left;
    }

    /** Whether somebody sees an incident: never when shut out of it; else by their post or as one who handles it. */
    boolean opens(AccountId who, Set<AccountId> handlers, Set<AccountId> shutOut) {
        return !shutOut.contains(who) && (handlers.contains(who) || over(shutOut).contains(who));
    }

    /** Everybody who does. */
    Set<AccountId> readers(Set<AccountId> handlers, Set<AccountId> shutOut) {
        return Stream.concat(without(handlers, shutOut).stream(), over(shutOut).stream()).collect(Collectors.toSet());
    }

    private static Set<AccountId> without(Set<AccountId> post, Set<AccountId> shutOut) {
        return post.stream().filter(account -> !shutOut.contains(account)).collect(Collectors.toSet());
    }
}
