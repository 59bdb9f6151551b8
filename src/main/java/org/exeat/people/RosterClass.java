package org.exeat.people;

import java.util.List;

/**
 * A class as a roster delivers it.
 *
 * @param code     what the timetable calls it, or {@code ""}
 * @param school   identifier of its school
 * @param sessions identifiers of the sessions it is taught in, in alphabetical order
 * @param location its usual room, or {@code ""}
 */
public record RosterClass(String sourcedId, String title, String code, ClassKind kind, String school,
                          List<String> sessions, String location) {
    public RosterClass {
        sessions = List.copyOf(sessions);
    }
}
