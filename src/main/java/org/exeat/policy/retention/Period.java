package org.exeat.policy.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How long records of one type are kept.
 *
 * @param years from 1 to 100
 * @param from what they are counted from
 */
public record Period(int years, CountedFrom from) {

    /** As many as any guidance asks for, and some. */
    public static final int MOST_YEARS = 100;

    /** A period that is not between one year and a hundred is refused. */
    public Period {
        if (years < 1 || years > MOST_YEARS) {
            throw new IllegalArgumentException("A period has from 1 to " + MOST_YEARS + " years: " + years);
        }
    }

    /**
     * Records that ended on this day or later are kept on that school-local day.
     */
    public LocalDate keptFrom(LocalDate today) {
        return today.minusYears(years);
    }

    /**
     * The last day on which a record is kept.
     *
     * @param closedOn the school-local day the incident was closed
     * @param bornBy by when each child concerned was born at the latest, where that is known
     */
    LocalDate last(LocalDate closedOn, Collection<Optional<LocalDate>> bornBy) {
        LocalDate start = from != CountedFrom.BIRTH || bornBy.isEmpty() ? closedOn : bornBy.stream()
                .map(born -> born.filter(day -> day.isBefore(closedOn)).orElse(closedOn))
                .max(Comparator.naturalOrder()).orElse(closedOn);
        return start.plusYears(years);
    }
}
