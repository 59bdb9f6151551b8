package org.exeat.people;

/**
 * What a school holds of one person, class or enrolment.
 *
 * @param value as the last roster that held it delivered it
 * @param ended whether a later roster left it out
 */
public record Standing<T>(T value, boolean ended) {

    /** Still there as of the last roster. */
    public static <T> Standing<T> current(T value) {
        return new Standing<>(value, false);
    }

    /** Left out by a later roster. */
    public static <T> Standing<T> ended(T value) {
        return new Standing<>(value, true);
    }
}
