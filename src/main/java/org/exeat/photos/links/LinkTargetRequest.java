package org.exeat.photos.links;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.platform.RefusedException;
import org.exeat.policy.ClassId;
import org.exeat.policy.PupilId;
import org.exeat.policy.YearGroup;
import org.exeat.policy.access.PupilFacts;

/**
 * Whose parents are meant: those of a class, of a year or of one pupil; of the whole school if all are left out.
 *
 * @param ofClass a class
 * @param year a year group
 * @param pupil one pupil
 */
public record LinkTargetRequest(UUID ofClass, YearGroup year, UUID pupil) {

    /** Refuses one that names more than one of them. */
    LinkTargetRequest checked() {
        if (Stream.of(ofClass, year, pupil).filter(Objects::nonNull).count() > 1) {
            throw RefusedException.wrong("pupil", "ONE_TARGET");
        }
        return this;
    }

    boolean means(PupilFacts facts) {
        return !facts.left() && (ofClass == null || facts.classes().contains(new ClassId(ofClass)))
            && (year == null || facts.year().equals(Optional.of(year)))
            && (pupil == null || facts.id().equals(new PupilId(pupil)));
    }
}
