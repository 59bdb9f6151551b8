package org.exeat.platforms;

/** What people mainly do on a platform. */
public enum PlatformKind {
    SOCIAL_NETWORK, VIDEO, MESSAGING, GAMING, FORUM, COLLABORATION, BLOG
}
