package org.exeat.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Works out what a roster changes. A roster is the whole school, so whoever it leaves out has ended; an enrolment whose
 * own last day has passed may be left out without being a change. The same roster again changes nothing.
 */
public final class RosterDiff {
    private RosterDiff() {
    }

    /** The changes that lead from what the school holds to what the roster says, on that day at the school. */
    public static RosterChanges between(RosterStanding held, Roster roster, LocalDate today) {
        return new RosterChanges(today,
                compare(held.people(), roster.people(), RosterPerson::sourcedId, person -> false),
                compare(held.classes(), roster.classes(), RosterClass::sourcedId, schoolClass -> false),
                compare(held.enrolments(), roster.enrolments(), RosterEnrolment::sourcedId,
                        enrolment -> !enrolment.ends().isAfter(today)));
    }

    private static <T> RosterChanges.Changes<T> compare(Map<String, Standing<T>> held, List<T> delivered,
                                                        Function<T, String> id, Predicate<T> over) {
        var sorting = new Sorting<T>();
        Set<String> present = new HashSet<>();
        for (T value : delivered) {
            present.add(id.apply(value));
            sorting.place(value, held.get(id.apply(value)));
        }
        held.entrySet().stream().filter(entry -> !present.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sorting.placeLeftOut(entry.getValue(), over));
        return sorting.changes();
    }

    /** The heaps into which the values of one list are put. */
    private static final class Sorting<T> {
        private final List<T> added = new ArrayList<>();
        private final List<T> changed = new ArrayList<>();
        private final List<T> ended = new ArrayList<>();
        private final List<T> returned = new ArrayList<>();
        private int unchanged;

        void place(T value, Standing<T> known) {
            if (known == null) {
                added.add(value);
            } else if (known.ended()) {
                returned.add(value);
            } else if (known.value().equals(value)) {
                unchanged++;
            } else {
                changed.add(value);
            }
        }

        void placeLeftOut(Standing<T> known, Predicate<T> over) {
            if (known.ended() || over.test(known.value())) {
                unchanged++;
            } else {
                ended.add(known.value());
            }
        }

        RosterChanges.Changes<T> changes() {
            return new RosterChanges.Changes<>(added, changed, ended, returned, unchanged);
        }
    }
}
