package org.exeat.people;

import java.time.LocalDate;
import java.util.List;

/**
 * What a roster changes in a school.
 *
 * @param day the day on which what the roster leaves out has ended
 */
public record RosterChanges(LocalDate day, Changes<RosterPerson> people, Changes<RosterClass> classes,
                            Changes<RosterEnrolment> enrolments) {

    /** True when the roster says what the school knows already. */
    public boolean isEmpty() {
        return people.isEmpty() && classes.isEmpty() && enrolments.isEmpty();
    }

    /**
     * What a roster changes in one list.
     *
     * @param added     not known before
     * @param changed   known, and delivered differently: as delivered now
     * @param ended     known and left out: as delivered last; ended, never deleted
     * @param returned  ended before and delivered again: as delivered now
     * @param unchanged how many are as they were
     */
    public record Changes<T>(List<T> added, List<T> changed, List<T> ended, List<T> returned, int unchanged) {
        public Changes {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            ended = List.copyOf(ended);
            returned = List.copyOf(returned);
        }

        /** True when nothing is to be done. */
        public boolean isEmpty() {
            return added.isEmpty() && changed.isEmpty() && ended.isEmpty() && returned.isEmpty();
        }
    }
}
