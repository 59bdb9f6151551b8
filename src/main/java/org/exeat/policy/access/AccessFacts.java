package org.exeat.policy.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exeat.policy.PlaceKey;

/**
 * What is known when a pupil's access is asked for.
 *
 * @param pupil      empty where no such pupil is known
 * @param platform   empty where the school's catalogue does not have it
 * @param place      empty where it is not known; {@link PlaceKey#ELSEWHERE} where it is known to be no named place
 * @param grants     live and planned ones; those for other classes or platforms do not matter
 * @param nextChange the next moment at which anything else than a grant may change the answer
 */
public record AccessFacts(Instant at, Optional<PupilFacts> pupil, Optional<PlatformFacts> platform,
                          Optional<PlaceKey> place, List<AccessGrant> grants, Instant nextChange) {

    public AccessFacts {
        Objects.requireNonNull(at, "A question is asked at a moment.");
        Objects.requireNonNull(pupil, "The pupil is known or not.");
        Objects.requireNonNull(platform, "The platform is known or not.");
        Objects.requireNonNull(place, "The place is known or not.");
        Objects.requireNonNull(nextChange, "An answer cannot hold for ever.");
        grants = List.copyOf(grants);
    }

    AccessCase toCase(AccessRules rules) {
        var year = pupil.flatMap(PupilFacts::year);
        var rule = year.flatMap(rules::forYear);
        return new AccessCase(PupilStanding.of(pupil), year, PlatformStanding.of(platform),
            PlaceStanding.of(place.orElse(null), rule.map(YearRule::places).orElse(Set.of())), standing());
    }

    private GrantStanding standing() {
        return pupil.map(facts -> GrantStanding.of(relevant(), facts.id(), at)).orElse(GrantStanding.NONE);
    }

    /** The earliest of: a relevant grant opens, one closes, something else changes. */
    Instant goodUntil() {
        return relevant().stream().map(AccessGrant::window)
            .flatMap(window -> Stream.of(window.opens(), window.closes()))
            .filter(boundary -> boundary.isAfter(at) && boundary.isBefore(nextChange))
            .min(Instant::compareTo).orElse(nextChange);
    }

    private List<AccessGrant> relevant() {
        return grants.stream().filter(this::concerns).toList();
    }

    private boolean concerns(AccessGrant grant) {
        return pupil.filter(facts -> !facts.left() && facts.classes().contains(grant.classId())).isPresent()
            && platform.filter(facts -> facts.socialMedia() && facts.id().equals(grant.platform())).isPresent();
    }
}
