package org.exeat.policy.misuse;

/** How often the head signs the record off. */
public enum Interval {
    TERM, HALF_TERM, MONTH
}
