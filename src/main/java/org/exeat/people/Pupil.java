package org.exeat.people;

import org.exeat.policy.PupilId;
import org.exeat.policy.YearGroup;

/**
 * A pupil of a school.
 *
 * @param username the name under which the school's network knows the pupil
 */
public record Pupil(PupilId id, String name, String username, YearGroup year) {
}
