package org.exeat.people;

import java.time.LocalDate;

/**
 * A person's part in a class.
 *
 * @param classSourcedId identifier of the class
 * @param person         identifier of the person
 * @param begins         first day; {@link LocalDate#MIN} if the roster names none
 * @param ends           day after the last; {@link LocalDate#MAX} if the roster names none
 */
public record RosterEnrolment(String sourcedId, String classSourcedId, String person, Part part, LocalDate begins,
                              LocalDate ends) {
    public RosterEnrolment {
        if (!ends.isAfter(begins)) {
            throw new IllegalArgumentException("An enrolment ends after it begins.");
        }
    }

    /** Whether the person is in the class on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(begins) && day.isBefore(ends);
    }

    /**
     * What the person does in the class.
     *
     * @param primary whether this is the teacher who answers for the class
     */
    public record Part(RosterRole role, boolean primary) {
    }
}
