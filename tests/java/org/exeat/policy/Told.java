package org.exeat.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Findings in the words of the tables: “never for this year (1a)”, joined by a plus where there are more.
 * Each must have the effect that effects.csv gives its reason.
 */
public final class Told {

    private static final Map<String, String> EFFECTS = effects();

    private Told() {
    }

    private static Map<String, String> effects() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Told.class.getResourceAsStream("/policy/effects.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(", "))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Set<String> of(Collection<Finding> findings) {
        return new TreeSet<>(findings.stream().map(Told::one).toList());
    }

    public static String one(Finding finding) {
        var words = finding.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        assertTrue(EFFECTS.getOrDefault(words, "none").contains(finding.effect().name()), () -> words + ": " + finding);
        return finding.clause()
            .map(ref -> words + " (" + (ref.localRule() ? "local " : "") + ref.clause() + ")").orElse(words);
    }

    public static Set<String> expected(String cell) {
        return cell == null ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(" \\+ ")));
    }

}
