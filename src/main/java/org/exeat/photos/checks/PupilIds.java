package org.exeat.photos.checks;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.PupilId;

/** Ids of pupils in one column. */
final class PupilIds {

    private PupilIds() {
    }

    static String joined(Set<PupilId> pupils) {
        return pupils.stream().map(PupilId::toString).sorted().collect(Collectors.joining(","));
    }

    static Set<PupilId> parts(String joined) {
        return Stream.of(joined.split(",")).map(UUID::fromString).map(PupilId::new)
            .collect(Collectors.toUnmodifiableSet());
    }
}
