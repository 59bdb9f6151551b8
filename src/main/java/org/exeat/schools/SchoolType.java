package org.exeat.schools;

/** Who a school answers to. */
public enum SchoolType {
    MAINTAINED, ACADEMY, INDEPENDENT
}
