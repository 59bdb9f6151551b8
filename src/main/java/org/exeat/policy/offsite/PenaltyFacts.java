package org.exeat.policy.offsite;

import java.util.Objects;

/**
 * What is known of a penalty before it is imposed.
 *
 * @param mayDecide whether whoever decides is a paid member of staff whom the head has not barred, or was authorised
 * @param characteristics whether the pupil's age, needs, disability and religion were considered
 */
public record PenaltyFacts(Answer reasonable, Answer proportionate, Characteristics characteristics, Answer mayDecide,
                           Imposed imposed) {

    /** What s.91(6) asks to be borne in mind of the pupil: whether each was considered. */
    public record Characteristics(Answer age, Answer needs, Answer disability, Answer religion) {

        public Characteristics {
            Objects.requireNonNull(age, "Considered, not considered or not known.");
            Objects.requireNonNull(needs, "Considered, not considered or not known.");
            Objects.requireNonNull(disability, "Considered, not considered or not known.");
            Objects.requireNonNull(religion, "Considered, not considered or not known.");
        }
    }
}
