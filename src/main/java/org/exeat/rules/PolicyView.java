package org.exeat.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.exeat.web.YearRows;

/**
 * The policy of a school as those who look after it see it.
 *
 * @param edition    null where none is in force
 * @param silent     whether the policy says nothing on pupils' access, so that a local rule can
 * @param yearGroups what holds for each part of the school today
 * @param years      the year groups a local rule can name
 * @param places     the places a local rule can name
 */
public record PolicyView(EditionView edition, boolean silent, List<YearRows.RowView> yearGroups,
                         List<YearNameView> years, List<PlaceView> places, List<LocalRuleView> localRules) {

    /** The edition in force, and since when. */
    public record EditionView(UUID id, String pack, String title, String origin, boolean summary, Instant since,
                              int clauses) {
    }

    /** A year group and what the school calls it. */
    public record YearNameView(String year, String label) {
    }

    /** A place and its name. */
    public record PlaceView(String key, String name) {
    }

    /**
     * A local rule.
     *
     * @param id        how findings name it
     * @param localRule what ends it: {@code POST …/local-rules/{localRule}/ending}
     */
    public record LocalRuleView(String id, UUID localRule, String heading, String text, String kind, LocalDate from,
                                LocalDate until, Instant adoptedAt) {
    }
}
