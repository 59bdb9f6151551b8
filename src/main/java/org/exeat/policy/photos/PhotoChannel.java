package org.exeat.policy.photos;

/** Where a school publishes. */
public enum PhotoChannel {
    WEBSITE, SCHOOL_SOCIAL_MEDIA, NEWSLETTER,
    /** Newspapers and broadcasters, over which the school has no say. */
    PRESS,
    VIDEO,
    /** On its own walls and screens. */
    DISPLAY
}
