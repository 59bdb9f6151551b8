package org.exeat.policy;

import java.util.Map;
import java.util.Optional;

/** Holds the parameters of a rule on pupils' access against one another and against the school's settings. */
final class PupilAccessCheck {

    private PupilAccessCheck() {
    }

    static void addProblems(Map<String, ?> values, PolicySettings settings, Map<String, String> problems) {
        phaseOrYears(values, settings).ifPresent(problem -> problems.put("phase", problem));
        years(values, settings).ifPresent(problem -> problems.put("years", problem));
        places(values, settings).ifPresent(problem -> problems.put("places", problem));
        authoriser(values).ifPresent(problem -> problems.put("authoriser", problem));
    }

    private static Optional<String> phaseOrYears(Map<String, ?> values, PolicySettings settings) {
        var phase = values.get("phase");
        if ((phase == null) == (values.get("years") == null)) {
            return Optional.of("and years: exactly one of the two says whom the rule covers.");
        }
        if (phase != null && !settings.phases().containsKey(phase)) {
            return Optional.of("is “" + phase + "”, which is not among the school's phases.");
        }
        return Optional.empty();
    }

    private static Optional<String> years(Map<String, ?> values, PolicySettings settings) {
        if (values.get("years") == null) {
            return Optional.empty();
        }
        var years = Rules.constants(YearGroup.class, values, "years");
        if (years.isEmpty()) {
            return Optional.of("is empty; a rule covers at least one year group.");
        }
        var foreign = years.stream().filter(year -> !settings.yearLabels().containsKey(year)).sorted().findFirst();
        return foreign.map(year -> "names " + year + ", which is not a year group of the school.");
    }

    private static Optional<String> places(Map<String, ?> values, PolicySettings settings) {
        var places = Rules.texts(values, "places");
        var known = settings.places().keySet().stream().map(PlaceKey::value).toList();
        if (places.isEmpty() == (access(values) == PupilAccess.PLACE_OR_LESSON)) {
            return Optional.of("are named exactly where the access is PLACE_OR_LESSON.");
        }
        return places.stream().filter(place -> !known.contains(place)).findFirst()
            .map(place -> "names “" + place + "”, which is not among the school's places.");
    }

    private static Optional<String> authoriser(Map<String, ?> values) {
        var expected = access(values).yieldsToAuthorisation() ? PolicyRole.TEACHER : PolicyRole.NOT_NAMED;
        var given = values.get("authoriser") == null ? PolicyRole.NOT_NAMED.name() : values.get("authoriser");
        return expected.name().equals(given) ? Optional.empty()
            : Optional.of("is TEACHER where a lesson can open access, and is left out elsewhere.");
    }

    private static PupilAccess access(Map<String, ?> values) {
        return PupilAccess.valueOf((String) values.get("access"));
    }
}
