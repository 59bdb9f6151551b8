package org.exeat.people;

import java.time.DayOfWeek;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;

/**
 * One lesson of the weekly timetable; when its period begins and ends is in the school's bell times.
 *
 * @param period name of the period in the school's bell times
 * @param room   where it is held, or {@code ""}
 */
public record TimetableEntry(DayOfWeek weekday, String period, ClassId schoolClass, PersonId teacher, String room) {
}
