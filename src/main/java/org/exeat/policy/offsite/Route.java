package org.exeat.policy.offsite;

/** What stays open whether or not the school may act. Each is considered before an incident is closed. */
public enum Route {
    /** Support for the pupil. */
    SUPPORT,
    /** The parents of those concerned are told. */
    PARENTS,
    /** A report to the platform. */
    PLATFORM,
    POLICE,
    /** The local authority's designated officer, for what a member of staff is said to have done. */
    LADO,
    SOCIAL_CARE,
    /** The school's own way for complaints. */
    COMPLAINTS,
    LEGAL_ADVICE;

    /** Whether it keeps a child safe: with an escalating concern one of these must have been taken. */
    boolean safeguards() {
        return this == SUPPORT || this == POLICE || this == LADO || this == SOCIAL_CARE;
    }
}
