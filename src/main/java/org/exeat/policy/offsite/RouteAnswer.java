package org.exeat.policy.offsite;

/** What became of a route. */
public enum RouteAnswer {
    DONE, NOT_NEEDED
}
