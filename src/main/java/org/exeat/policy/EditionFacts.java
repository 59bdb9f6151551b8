package org.exeat.policy;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an edition says about itself. What it does not say stays empty.
 *
 * @param called     what the text calls itself, such as “code of practice”
 * @param ratified   a date or a month, as stated
 * @param issued     a date or a month, as stated
 * @param ratifiedBy the role that ratified it
 * @param reviewDue  a date, a term or other words, as stated
 */
public record EditionFacts(String title, Optional<String> called, Optional<String> status, Optional<String> ratified,
                           Optional<String> issued, Optional<PolicyRole> ratifiedBy, Optional<PolicyRole> reviewedBy,
                           List<PolicyRole> signedBy, Optional<String> reviewDue, Optional<Period> reviewCycle) {

    public EditionFacts {
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("An edition has a title.");
        }
        Objects.requireNonNull(called, "What the text calls itself is there or not.");
        Objects.requireNonNull(status, "The status is there or not.");
        Objects.requireNonNull(ratified, "The day of ratification is there or not.");
        Objects.requireNonNull(issued, "The day of issue is there or not.");
        Objects.requireNonNull(ratifiedBy, "Who ratified it is there or not.");
        Objects.requireNonNull(reviewedBy, "Who reviewed it is there or not.");
        Objects.requireNonNull(reviewDue, "The review is due or it is not said when.");
        Objects.requireNonNull(reviewCycle, "The review cycle is there or not.");
        signedBy = List.copyOf(signedBy);
    }

    /** An edition of which only the title is known. */
    public static EditionFacts titled(String title) {
        return new EditionFacts(title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
