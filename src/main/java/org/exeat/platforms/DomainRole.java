package org.exeat.platforms;

/** What a domain is to a platform. */
public enum DomainRole {
    /** Where the platform itself is. */
    PRIMARY,
    /** Where its pictures, films and files come from; of no use without the platform, or only to its siblings. */
    MEDIA,
    /** Something the platform needs that much else needs too, such as google.com for YouTube. */
    SHARED;

    /** Whether a platform that is refused takes the domain with it, unless another platform there is permitted. */
    public boolean isRefusedWithPlatform() {
        return this != SHARED;
    }
}
