package org.exeat.platforms;

/**
 * From what age a platform's makers let people in the United Kingdom use it by themselves. It informs; whether a pupil
 * may use the platform is for the school's policy.
 *
 * @param years  age in full years
 * @param source where the age is from; {@code published} for the makers' own terms, {@code school} for a school's word
 * @param note   what else must be known about it, or {@code ""}
 */
public record MinimumAge(int years, String source, String note) {
    /** The makers' own terms. */
    public static final String PUBLISHED = "published";
    /** A school's own knowledge. */
    public static final String SCHOOLS = "school";
}
