package org.exeat.policy;

/** Who a school answers to. */
public enum SchoolType {
    MAINTAINED, ACADEMY, INDEPENDENT
}
