package org.exeat.policy.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.exeat.policy.Finding;

/** Findings in the words of the tables: “never for this year (1a)”, joined by a plus where there are more. */
final class Told {

    private Told() {
    }

    static Set<String> of(Collection<Finding> findings) {
        return new TreeSet<>(findings.stream().map(Told::one).toList());
    }

    static String one(Finding finding) {
        var words = finding.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return finding.clause()
            .map(ref -> words + " (" + (ref.localRule() ? "local " : "") + ref.clause() + ")").orElse(words);
    }

    static Set<String> expected(String cell) {
        return cell == null ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(" \\+ ")));
    }

}
