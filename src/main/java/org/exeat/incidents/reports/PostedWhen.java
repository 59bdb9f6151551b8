package org.exeat.incidents.reports;

/** When it was posted, as far as the reporter knows. */
public enum PostedWhen {
    TODAY, THIS_WEEK, ON_DATE, NOT_SURE
}
