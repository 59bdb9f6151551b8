package org.exeat.identity;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is at a school. A person may be several things at once, and other things at another school. */
public enum Role {
    TEACHER, SENIOR_STAFF, DEPUTY_HEAD, HEADTEACHER, CHAIR_OF_GOVERNORS, GOVERNOR, BUSINESS_MANAGER, DSL, PASTORAL,
    HEAD_OF_DEPARTMENT, OFFICE, NETWORK_MANAGER, PARENT, ADMINISTRATOR;

    private static final Set<Role> NOT_STAFF = EnumSet.of(CHAIR_OF_GOVERNORS, GOVERNOR, PARENT);

    /** Whether whoever holds it works at the school. */
    public boolean staff() {
        return !NOT_STAFF.contains(this);
    }
}
