package org.exeat.incidents.merging;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.incidents.Entry;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.PartyEntity;
import org.exeat.policy.AccountId;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.Urgency;

/**
 * Two incidents, and what merging brings from one to the other.
 *
 * @param one the one that goes on
 * @param other the one that ends
 * @param shutOut from whom either is kept: from them both will be
 */
record Two(IncidentFile one, IncidentFile other, Set<AccountId> shutOut) {

    /** Of the text of an entry, characters. */
    private static final int LONGEST = 4_000;

    Two {
        shutOut = Set.copyOf(shutOut);
    }

    /** Who is in the other and not yet in this one. */
    List<PartyEntity> parties() {
        return other.parties().stream().filter(row -> !one.people().contains(row.party())).toList();
    }

    /** What raises concern in either. */
    Set<Concern> concerns() {
        return Stream.of(one, other).flatMap(file -> file.trail().concerns().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean raisesConcern() {
        return !one.trail().concerns().containsAll(other.trail().concerns());
    }

    List<Entry> actions() {
        return other.trail().undone();
    }

    /**
     * Why it will be held if the other is: for the reasons of both, so that one that is settled does not lift the
     * other's. Each stays in its own chronology whole, where there is no room for both.
     */
    Optional<String> hold() {
        return other.trail().hold().map(theirs -> Stream.concat(one.trail().hold().stream(), Stream.of(theirs))
                .map(Entry::text).distinct().collect(Collectors.joining("\n")))
                .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text);
    }

    /** Who will work on it: nobody who was relieved of this one, though they handle the other. */
    Set<AccountId> handling() {
        Set<AccountId> relieved = one.trail().relieved();
        return Stream.concat(one.handling().stream(), other.handling().stream()
                .filter(account -> !relieved.contains(account))).filter(account -> !shutOut.contains(account))
                .collect(Collectors.toSet());
    }

    /** Those among them who do not yet. */
    List<AccountId> handlers() {
        return handling().stream().filter(account -> !one.handling().contains(account)).toList();
    }

    /** How much both press together. */
    Urgency urgency() {
        return one.incident().urgency().or(other.incident().urgency());
    }
}
