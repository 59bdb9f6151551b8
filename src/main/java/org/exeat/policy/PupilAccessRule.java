package org.exeat.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * May pupils of these years use social media? Years are the school's setting for the phase the clause names;
 * a local rule may name its years itself.
 *
 * @param phase      the phase the clause names, if it names one
 * @param years      the years that phase stands for at this school, never none
 * @param places     where it is open without a teacher; given exactly for {@link PupilAccess#PLACE_OR_LESSON}
 * @param authoriser TEACHER where a lesson can open it, else NOT_NAMED
 */
public record PupilAccessRule(Optional<String> phase, Set<YearGroup> years, PupilAccess access,
                              Set<PlaceKey> places, PolicyRole authoriser) implements Rule {

    public PupilAccessRule {
        Objects.requireNonNull(phase, "The phase is there or not.");
        Objects.requireNonNull(access, "The rule says when access is open.");
        years = Set.copyOf(years);
        places = Set.copyOf(places);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("A rule on pupils' access covers at least one year group.");
        }
        if (places.isEmpty() == (access == PupilAccess.PLACE_OR_LESSON)) {
            throw new IllegalArgumentException("Places are named exactly where the access is PLACE_OR_LESSON.");
        }
        if ((authoriser == PolicyRole.TEACHER) != access.yieldsToAuthorisation()
                || authoriser != PolicyRole.TEACHER && authoriser != PolicyRole.NOT_NAMED) {
            throw new IllegalArgumentException("The authoriser is TEACHER where a lesson can open it, else nobody.");
        }
        if (places.contains(PlaceKey.ELSEWHERE)) {
            throw new IllegalArgumentException("“elsewhere” is no place a rule can name.");
        }
    }

    /** A rule that names its years itself, as a local rule does. */
    public static PupilAccessRule forYears(Set<YearGroup> years, PupilAccess access, Set<PlaceKey> places) {
        var authoriser = access.yieldsToAuthorisation() ? PolicyRole.TEACHER : PolicyRole.NOT_NAMED;
        return new PupilAccessRule(Optional.empty(), years, access, places, authoriser);
    }

    @Override
    public RuleKind kind() {
        return RuleKind.PUPIL_ACCESS;
    }

    @Override
    public Map<String, Object> parameters() {
        var values = new TreeMap<String, Object>();
        phase.ifPresentOrElse(name -> values.put("phase", name), () -> values.put("years", yearNames()));
        values.put("access", access.name());
        values.put("places", places.stream().map(PlaceKey::value).sorted().toList());
        if (authoriser != PolicyRole.NOT_NAMED) {
            values.put("authoriser", authoriser.name());
        }
        return Map.copyOf(values);
    }

    private List<String> yearNames() {
        return new TreeSet<>(years).stream().map(YearGroup::name).toList();
    }
}
