package org.exeat.access;

import java.util.EnumMap;
import java.util.Map;
import org.exeat.policy.Finding;
import org.exeat.policy.Reason;
import org.exeat.policy.Verdict;
import org.exeat.policy.access.AccessDecision;

/** What would have to happen before a pupil is let in, as a code that pages put into words. */
final class OpensWhen {

    private static final Map<Reason, String> BY_REASON = new EnumMap<>(Map.of(
            Reason.NOT_AUTHORISED_IN_LESSON, "LESSON",
            Reason.NEITHER_IN_PLACE_NOR_AUTHORISED, "PLACE_OR_LESSON",
            Reason.PLACE_UNKNOWN, "PLACE_OR_LESSON",
            Reason.EDITION_SILENT, "SCHOOL_SETTLES"));

    private OpensWhen() {
    }

    /** The code; null where it is open. */
    static String of(AccessDecision decision) {
        if (decision.verdict() == Verdict.ALLOW) {
            return null;
        }
        String otherwise = decision.verdict() == Verdict.NEEDS_INFORMATION ? "KNOWN" : "NEVER";
        return decision.findings().stream().map(Finding::reason).filter(BY_REASON::containsKey).findFirst()
                .map(BY_REASON::get).orElse(otherwise);
    }
}
