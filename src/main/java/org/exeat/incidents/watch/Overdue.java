package org.exeat.incidents.watch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.incidents.IncidentEntity;
import org.exeat.policy.AccountId;

/**
 * Something that waits too long, and whose it is.
 *
 * @param matter what it is
 * @param subject the report, the incident, or the entry of the action
 * @param place where it is dealt with
 * @param since the school's day since which it is too long
 * @param escalated whether those in charge are told too
 * @param people those it is up to
 * @param leading those in charge
 */
record Overdue(Matter matter, UUID subject, Place place, LocalDate since, boolean escalated, Set<AccountId> people,
        Set<AccountId> leading) {

    Overdue {
        people = Set.copyOf(people);
        leading = Set.copyOf(leading);
    }

    /**
     * Where something is dealt with.
     *
     * @param number as people write it: I-0001 or R-0001
     * @param incident the incident; absent for a report
     */
    record Place(String number, UUID id, Optional<IncidentEntity> incident) {

        static Place of(IncidentEntity incident) {
            return new Place(incident.number(), incident.id(), Optional.of(incident));
        }

        /** The page under that of the school. */
        String page() {
            return (incident.isPresent() ? "incidents/incident?id=" : "triage/report?id=") + id;
        }
    }

    /** Everybody who is told of it now. */
    Set<AccountId> told() {
        return escalated ? Stream.concat(people.stream(), leading.stream()).collect(Collectors.toSet()) : people;
    }

    /**
     * Whom a letter is written to at this stage: first those it is up to, then those in charge; at once everybody,
     * where nobody was written to before it escalated.
     *
     * @param reminded whether those it is up to were written to
     */
    Set<AccountId> written(boolean reminded) {
        return escalated && reminded ? leading : told();
    }

    boolean is(WatchLetter letter) {
        return matter == letter.matter() && subject.equals(letter.subject());
    }
}
