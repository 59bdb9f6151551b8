package org.exeat.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exeat.platform.RefusedException;
import org.exeat.policy.Finding;
import org.exeat.policy.Reason;

/** Why something was refused, as kept beside it: reason codes, each with its clause, such as {@code NOBODY_MAY 1a}. */
final class Reasons {

    private static final int MOST = 8;

    private Reasons() {
    }

    /** What stands in the way, as far as it is kept. */
    static String of(List<Finding> findings) {
        return standingInTheWay(findings).stream().map(finding -> finding.reason() + finding.clause()
                .map(ref -> " " + ref.clause().value()).orElse("")).distinct().limit(MOST)
                .collect(Collectors.joining(", "));
    }

    /** A refusal that rests on no rule is kept by its own code. */
    static String of(RefusedException refused) {
        String reasons = of(refused.findings());
        return reasons.isEmpty() ? refused.code() : reasons;
    }

    static List<Finding> standingInTheWay(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.refuses() || finding.asksForFact()
                || finding.tellsOfSilence()).toList();
    }

    /** The reasons in what was kept, each once. */
    static List<Reason> read(String kept) {
        return Arrays.stream(kept.split(", ")).map(each -> each.split(" ")[0]).distinct()
                .flatMap(code -> reason(code).stream()).toList();
    }

    private static Optional<Reason> reason(String code) {
        return Arrays.stream(Reason.values()).filter(reason -> reason.name().equals(code)).findFirst();
    }
}
