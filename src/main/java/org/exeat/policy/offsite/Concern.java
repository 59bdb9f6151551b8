package org.exeat.policy.offsite;

import java.util.EnumSet;
import java.util.Set;

/** What makes a report more than one of bullying. */
public enum Concern {
    IMMEDIATE_DANGER(EnumSet.of(Route.SUPPORT, Route.POLICE), EnumSet.of(Route.SOCIAL_CARE)),
    THREAT_TO_LIFE(EnumSet.of(Route.SUPPORT, Route.POLICE), EnumSet.of(Route.SOCIAL_CARE)),
    /** A nude or semi-nude of somebody under 18: nobody looks at it, copies it or asks for it. */
    SEXUAL_IMAGERY(EnumSet.of(Route.SUPPORT), EnumSet.of(Route.POLICE, Route.SOCIAL_CARE)),
    EXPLOITATION(EnumSet.of(Route.SUPPORT, Route.POLICE, Route.SOCIAL_CARE), EnumSet.noneOf(Route.class)),
    /** A member of staff took part: the designated officer hears of it where the threshold of harm may be met. */
    STAFF_INVOLVED(EnumSet.noneOf(Route.class), EnumSet.of(Route.LADO, Route.SUPPORT)),
    /** A comment that could be read as bringing the school into disrepute. It is no safeguarding concern. */
    DISREPUTE(EnumSet.noneOf(Route.class), EnumSet.noneOf(Route.class));

    private final Set<Route> due;
    private final Set<Route> first;

    Concern(Set<Route> due, Set<Route> first) {
        this.due = due;
        this.first = first;
    }

    /** Whether safeguarding comes first, whatever the grounds say; such an incident never ends in no action. */
    public boolean escalates() {
        return this != DISREPUTE;
    }

    /** Whether it is the first to be looked at, wherever it waits. */
    boolean endangers() {
        return this == IMMEDIATE_DANGER || this == THREAT_TO_LIFE;
    }

    /** What must be done. */
    Set<Route> due() {
        return due;
    }

    /** What must be considered before anything else, besides what is due. */
    Set<Route> first() {
        return first;
    }
}
