package org.exeat.policy.photos;

/** An answer to what somebody may not know. */
public enum Known {
    YES, NO,
    /** Treated as yes. */
    NOT_SURE
}
