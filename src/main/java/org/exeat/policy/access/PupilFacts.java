package org.exeat.policy.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.ClassId;
import org.exeat.policy.PupilId;
import org.exeat.policy.YearGroup;

/** What is known of a pupil; the year group is empty where the roster gives none. */
public record PupilFacts(PupilId id, Optional<YearGroup> year, Set<ClassId> classes, boolean left) {

    public PupilFacts {
        Objects.requireNonNull(id, "A pupil has an id.");
        Objects.requireNonNull(year, "The year group is known or not.");
        classes = Set.copyOf(classes);
    }
}
