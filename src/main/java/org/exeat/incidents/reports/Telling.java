package org.exeat.incidents.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.exeat.policy.offsite.ReportAnswers;

/**
 * What a reporter tells, in their own words. Nobody has checked any of it.
 *
 * @param what what happened
 * @param toWhom to whom, free text: reporters cannot look pupils up
 * @param posted when it was posted
 * @param links addresses as they were typed; stored, never fetched
 */
public record Telling(String what, String toWhom, String byWhom, String where, Posted posted, List<String> platforms,
        List<String> links, Signs signs) {

    /** When it was posted; the school-local day only with ON_DATE. */
    public record Posted(PostedWhen when, Optional<LocalDate> on) {
    }

    /** The answers that matter at once. */
    public record Signs(Sure stillOnline, Sure danger, Sure imagery, Sure staffInvolved) {

        /** As the kernel takes them. */
        public ReportAnswers answers() {
            return new ReportAnswers(danger.answer(), imagery.answer(), staffInvolved.answer());
        }
    }

    /** All that was told in words. */
    public String words() {
        return String.join("\n", what, toWhom, byWhom, where);
    }

    public Telling {
        platforms = List.copyOf(platforms);
        links = List.copyOf(links);
    }
}
