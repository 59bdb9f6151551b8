package org.exeat.exceptions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PlatformId;
import org.exeat.policy.exceptions.Hours;
import org.exeat.policy.exceptions.Terms;

/**
 * How far an exception reaches, as sent and as shown.
 *
 * @param platforms slugs of the school's catalogue; none where the rule is about something else
 * @param places    keys of places; none for anywhere
 * @param opens     when the hours of each day begin, on the school's clock; absent with closes for all of them
 * @param first     the first day; absent for today
 * @param last      the last day; may be absent only while asking
 */
public record ReachView(@Size(max = 20) List<@NotNull @Pattern(regexp = SLUG) String> platforms,
        @Size(max = 20) List<@NotNull @Pattern(regexp = SLUG) String> places,
        @Pattern(regexp = TIME) String opens, @Pattern(regexp = TIME) String closes, LocalDate first, LocalDate last) {

    private static final String SLUG = "(?!-)(?!.*--)(?!.*-$)[a-z0-9-]{1,64}";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    static ReachView of(Terms terms) {
        return new ReachView(terms.platforms().stream().map(PlatformId::value).sorted().toList(),
                terms.places().stream().map(PlaceKey::value).sorted().toList(),
                terms.hours().map(hours -> hours.opens().toString()).orElse(null),
                terms.hours().map(hours -> hours.closes().toString()).orElse(null),
                terms.first(), terms.last().orElse(null));
    }

    /** What it means; refused with the fields at fault where it means nothing. */
    Terms terms(LocalDate today) {
        LocalDate begins = first == null ? today : first;
        if (last != null && last.isBefore(begins)) {
            throw RefusedException.wrong("terms.last", "ENDS_TOO_EARLY");
        }
        if ((opens == null) != (closes == null)) {
            throw RefusedException.wrong(opens == null ? "terms.opens" : "terms.closes", "FIELD_NOTNULL");
        }
        if (opens != null && opens.compareTo(closes) >= 0) {
            throw RefusedException.wrong("terms.closes", "ENDS_TOO_EARLY");
        }
        return new Terms(keys(platforms, PlatformId::new), keys(places, PlaceKey::new),
                Optional.ofNullable(opens).map(from -> new Hours(LocalTime.parse(from), LocalTime.parse(closes))),
                begins, Optional.ofNullable(last));
    }

    private static <K> Set<K> keys(List<String> texts, Function<String, K> key) {
        return texts == null ? Set.of() : texts.stream().map(key).collect(Collectors.toSet());
    }
}
