package org.exeat.policy.photos;

/** Whose children are in a picture. */
public enum Children {
    MINE, OTHERS_TOO,
    /** Treated as though others were in it. */
    NOT_SURE
}
