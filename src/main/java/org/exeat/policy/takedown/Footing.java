package org.exeat.policy.takedown;

/** On what a request to take a picture down rests. Never on a clause: no edition examined has one. */
public enum Footing {
    /**
     * The school published it itself, or may have: the right to erasure (UK GDPR, Article 17) and the right to object
     * (Article 21), answered within a month (Article 12(3)).
     */
    SCHOOL_PUBLISHED,
    /**
     * Somebody else posted it, so the school does not hold it: the poster is asked first, then the platform (ICO,
     * advice to the public on photographs at schools). The school answers within a month all the same.
     */
    OTHERS_POSTED;

    /** Where nobody knows who posted it, it is treated as the school's own until that is known. */
    public static Footing of(boolean knownToBeOthers) {
        return knownToBeOthers ? OTHERS_POSTED : SCHOOL_PUBLISHED;
    }
}
