package org.exeat.people;

/** What an organisation of a roster is. */
public enum OrgKind {
    DEPARTMENT, SCHOOL, DISTRICT, LOCAL, STATE, NATIONAL
}
