package org.exeat.people;

import java.util.List;

/**
 * Everything a OneRoster set says of a school, checked: every identifier is unique in its list, and every identifier
 * pointed to is there.
 */
public record Roster(List<RosterOrg> orgs, List<RosterSession> sessions, List<RosterClass> classes,
                     List<RosterPerson> people, List<RosterEnrolment> enrolments) {
    public Roster {
        orgs = List.copyOf(orgs);
        sessions = List.copyOf(sessions);
        classes = List.copyOf(classes);
        people = List.copyOf(people);
        enrolments = List.copyOf(enrolments);
    }
}
