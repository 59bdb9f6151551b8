package org.exeat.rules;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.exeat.web.YearRows;

/**
 * The rules of a school on one page.
 *
 * @param edition       null where none is in force
 * @param summaryNotice whether the texts are a summary, not a school's own wording
 * @param steps         how a question is decided, in order
 * @param yearGroups    what holds for each part of the school today
 * @param silentAbout   what neither policy nor local rule settles
 */
public record RulesView(EditionView edition, boolean summaryNotice, List<StepView> steps,
                        List<YearRows.RowView> yearGroups, List<ClauseView> clauses, List<ClauseView> localRules,
                        List<SilenceView> silentAbout) {

    /** The edition in force, and what is known of it. */
    @Schema(name = "EditionFactsView")
    public record EditionView(String title, String language, List<FactView> facts) {
    }

    /** One thing known of an edition. */
    public record FactView(String label, String value) {
    }

    /** One step of a decision. */
    public record StepView(String title, String text) {
    }

    /**
     * A clause, or a local rule with its days.
     *
     * @param language the language the texts are in
     */
    public record ClauseView(String id, String heading, String text, String language, List<String> audience,
                             String force, boolean summary, LocalDate from, LocalDate until) {
    }

    /** A matter nobody has settled. */
    public record SilenceView(String kind, String text) {
    }
}
