package org.exeat.policy.offsite;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.PolicyEdition;
import org.exeat.schools.ShippedPacks;

/** The words of the tables as values, and values in the words of the tables. */
final class Cells {

    static final List<String> SCHOOLS =
            List.of("larkmead", "bryn-heulog", "wold-lane", "cwm-derwen", "st-winnow", "no edition yet");
    private static final Map<String, Optional<PolicyEdition>> EDITIONS = SCHOOLS.stream()
            .collect(Collectors.toMap(Function.identity(), school -> school.startsWith("no ") ? Optional.empty()
                    : Optional.of(ShippedPacks.read(school).edition())));

    private Cells() {
    }

    static Optional<PolicyEdition> edition(String school) {
        return EDITIONS.get(school);
    }

    static List<String> list(String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split(" \\+ "));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String words) {
        return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    static <E extends Enum<E>> Set<E> constants(Class<E> type, String cell) {
        return "all".equals(cell) ? EnumSet.allOf(type)
                : list(cell).stream().map(words -> constant(type, words)).collect(Collectors.toSet());
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" + "));
    }

    static String text(String cell) {
        return cell == null ? "" : cell;
    }
}
