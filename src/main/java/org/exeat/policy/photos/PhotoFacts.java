package org.exeat.policy.photos;

import java.time.LocalDate;
import java.util.Objects;
import org.exeat.policy.YearGroup;

/**
 * What is known of a pupil who would be shown or named.
 *
 * @param answers all that was ever answered about the pupil
 * @param barred whether the safeguarding lead barred every use
 * @param day the school's day
 */
public record PhotoFacts(ConsentHistory answers, YearGroup year, boolean barred, LocalDate day) {

    public PhotoFacts {
        Objects.requireNonNull(answers, "Answers were given or not.");
        Objects.requireNonNull(year, "A pupil is in a year.");
        Objects.requireNonNull(day, "A question is asked on a day.");
    }
}
