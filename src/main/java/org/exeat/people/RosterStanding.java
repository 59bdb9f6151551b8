package org.exeat.people;

import java.util.Map;

/** What a school holds of its rosters so far, by the identifiers the rosters use; what ended included. */
public record RosterStanding(Map<String, Standing<RosterPerson>> people, Map<String, Standing<RosterClass>> classes,
                             Map<String, Standing<RosterEnrolment>> enrolments) {
    /** A school that never had a roster. */
    public static final RosterStanding NONE = new RosterStanding(Map.of(), Map.of(), Map.of());

    public RosterStanding {
        people = Map.copyOf(people);
        classes = Map.copyOf(classes);
        enrolments = Map.copyOf(enrolments);
    }
}
