package org.exeat.policy.photos;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody said about one use of a pupil's picture or name. Never changed: a later answer stands in its place.
 */
public record PhotoConsent(ConsentGiver giver, PhotoUse use, ConsentAnswer answer, ConsentEvidence evidence,
        Span span) {

    /**
     * The school's days on which an answer holds.
     *
     * @param from the first of them
     * @param until the last, if it ends
     */
    public record Span(LocalDate from, Optional<LocalDate> until) {

        public Span {
            Objects.requireNonNull(from, "An answer holds from a day on.");
            if (until.filter(last -> last.isBefore(from)).isPresent()) {
                throw new IllegalArgumentException("An answer ends no earlier than it begins.");
            }
        }

        boolean begunBy(LocalDate day) {
            return !from.isAfter(day);
        }

        boolean overBy(LocalDate day) {
            return until.filter(last -> last.isBefore(day)).isPresent();
        }
    }

    public PhotoConsent {
        Objects.requireNonNull(giver, "Somebody answers.");
        Objects.requireNonNull(use, "An answer is about a use.");
        Objects.requireNonNull(answer, "An answer says something.");
        Objects.requireNonNull(evidence, "An answer can be shown.");
        Objects.requireNonNull(span, "An answer holds for some time.");
        if (answer.objects() && span.until().isPresent()) {
            throw new IllegalArgumentException("Who objects does so until they consent: no objection ends by itself.");
        }
    }
}
