package org.exeat.incidents.merging;

import java.time.LocalDate;
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

/**
 * Two incidents, and what merging brings from one to the other.
 *
 * @param one the one that goes on
 * @param other the one that ends
 * @param shutOut from whom either is kept: from them both will be
 */
record Two(IncidentFile one, IncidentFile other, Set<AccountId> shutOut) {

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

    /** The hold that comes along: none where this one is held already. */
    Optional<Entry> hold() {
        return one.trail().hold().isPresent() ? Optional.empty() : other.trail().hold();
    }

    /** Who will work on it. */
    Set<AccountId> handling() {
        return Stream.of(one, other).flatMap(file -> file.handling().stream())
                .filter(account -> !shutOut.contains(account)).collect(Collectors.toSet());
    }

    /** Those among them who do not yet. */
    List<AccountId> handlers() {
        return handling().stream().filter(account -> !one.handling().contains(account)).toList();
    }

    LocalDate dueOn() {
        LocalDate mine = one.incident().dueOn();
        LocalDate theirs = other.incident().dueOn();
        return mine.isBefore(theirs) ? mine : theirs;
    }
}
