package org.exeat.incidents.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * Reports and incidents by half-term.
 *
 * @param least the least count that is shown, besides nought
 * @param all every half-term of the calendar that has begun, oldest first
 * @param halfTerms those that were asked for: the columns of the tables
 */
public record StatisticsView(int least, List<HalfTermView> all, List<HalfTermView> halfTerms,
        List<CountTableView> tables) {

    /**
     * A half-term. What comes in the holiday after it counts with it.
     *
     * @param term what the school calls the term
     * @param half 1 or 2; 0 for a term that is not divided
     */
    public record HalfTermView(String term, int half, LocalDate firstDay, LocalDate lastDay) {
    }

    /**
     * One table.
     *
     * @param of TOTAL, DECISION, OUTCOME, GROUND or PLATFORM
     */
    public record CountTableView(String of, List<CountRowView> rows) {
    }

    /**
     * A row of it.
     *
     * @param what a code of the table's own; of PLATFORM the key of the catalogue or OTHER
     * @param name the platform's name, or null where the code says it
     * @param cells one for each half-term
     */
    public record CountRowView(String what, String name, List<ShownCountView> cells) {
    }

    /**
     * A count.
     *
     * @param shown COUNT, FEW (fewer than the least, but not nought) or WITHHELD (it would give a small one away)
     * @param count the count; null unless it is shown
     */
    public record ShownCountView(String shown, Integer count) {
    }
}
