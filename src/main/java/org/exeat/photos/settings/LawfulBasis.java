package org.exeat.photos.settings;

/**
 * On which ground a school publishes pictures and names (UK GDPR, Article 6(1)). None of them lets it pass over what
 * its policy demands, or over an objection.
 */
public enum LawfulBasis {
    /** Point (a). */
    CONSENT,
    /** Point (e): of schools with public money mostly. */
    PUBLIC_TASK,
    /** Point (f): of independent schools; weighed against the child's own interests. */
    LEGITIMATE_INTERESTS
}
