package org.exeat.people;

import org.exeat.policy.ClassId;

/**
 * A class of a school.
 *
 * @param code what the timetable calls it, or {@code ""}
 * @param room where it is usually held, or {@code ""}
 */
public record SchoolClass(ClassId id, String title, String code, String room, boolean ended) {
}
