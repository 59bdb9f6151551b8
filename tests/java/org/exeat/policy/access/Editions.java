package org.exeat.policy.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.ClauseId;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PupilAccess;
import org.exeat.policy.PupilAccessRule;
import org.exeat.policy.Rule;
import org.exeat.policy.YearGroup;
import org.exeat.schools.ShippedPacks;

/** The editions the tables of decisions are about. */
final class Editions {

    static final LocalDate DAY = LocalDate.of(2026, 1, 13);
    static final PlaceKey COMMON_ROOM = new PlaceKey("sixth-form-common-room");

    private static final PolicyEdition STEINER = ShippedPacks.read("larkmead").edition();
    private static final PolicyEdition SILENT = ShippedPacks.read("bryn-heulog").edition();

    private Editions() {
    }

    static PolicyEdition steiner() {
        return STEINER;
    }

    static PolicyEdition silent() {
        return SILENT;
    }

    static PolicyEdition withLocalRules() {
        return silent().with(List.of(
            local("L1", access(PupilAccess.NEVER, YearGroup.Y7, YearGroup.Y8, YearGroup.Y9)),
            local("L2", access(PupilAccess.LESSON_ONLY, YearGroup.Y10)),
            local("L3", access(PupilAccess.PLACE_OR_LESSON, YearGroup.Y12)),
            local("L4", access(PupilAccess.ALWAYS, YearGroup.Y13))));
    }

    static PupilAccessRule access(PupilAccess access, YearGroup... years) {
        return PupilAccessRule.forYears(Set.of(years), access,
            access == PupilAccess.PLACE_OR_LESSON ? Set.of(COMMON_ROOM) : Set.of());
    }

    static LocalRule local(String id, Rule rule) {
        return local(id, rule, DAY, null);
    }

    static LocalRule local(String id, Rule rule, LocalDate from, LocalDate until) {
        var words = Map.of("en", "A rule of the head");
        return new LocalRule(new ClauseId(id), from, Optional.ofNullable(until), words, words, rule);
    }

    static AccessRules rules(PolicyEdition edition) {
        return AccessRules.of(edition, DAY);
    }
}
