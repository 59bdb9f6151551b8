package org.exeat.photos.consents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.photos.ConsentAnswer;
import org.exeat.policy.photos.ConsentEvidence;
import org.exeat.policy.photos.ConsentGiver;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;

/**
 * What one person said of one pupil at one time.
 *
 * @param said what of which use; uses left out were not answered
 */
record ConsentForm(By by, List<Given> said) {

    ConsentForm {
        said = List.copyOf(said);
    }

    /**
     * Who answered.
     *
     * @param person somebody of the roster
     * @param name of somebody whom the roster does not hold
     */
    record By(ConsentGiver.Kind kind, Optional<UUID> person, Optional<String> name) {

        /** As the policy tells them apart: by their id, else by their name whatever its case. */
        ConsentGiver giver() {
            return new ConsentGiver(kind, person.map(UUID::toString).or(() -> name.map(ConsentForm.By::plain))
                .orElse(ConsentGiver.Kind.PUPIL.name()));
        }

        /** A name, however it was written. */
        static String plain(String name) {
            return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    /** One answer. */
    record Given(By by, PhotoUse use, ConsentAnswer answer, ConsentEvidence evidence, PhotoConsent.Span span) {

        /** As the policy sees it. */
        PhotoConsent consent() {
            return new PhotoConsent(by.giver(), use, answer, evidence, span);
        }
    }
}
