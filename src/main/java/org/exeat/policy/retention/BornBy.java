package org.exeat.policy.retention;

import java.time.LocalDate;
import java.time.Month;
import org.exeat.policy.YearGroup;

/** Tells from a year group how young a pupil can be. */
public final class BornBy {

    /** In England and Wales a school year takes in those who are four by the end of August before it begins. */
    private static final int AGE_AT_RECEPTION = 4;

    private BornBy() {
    }

    /**
     * The last day on which a pupil who is in that year group on that day can have been born. A pupil taught with an
     * older year group may be younger; they count with the group they are in.
     *
     * @param on a school-local day; school years begin on 1 September, but rosters are moved up from June on, so that
     *     from then the coming year counts: a year too long is the smaller harm
     */
    public static LocalDate latest(YearGroup year, LocalDate on) {
        int begun = on.getMonth().compareTo(Month.JUNE) >= 0 ? on.getYear() : on.getYear() - 1;
        return LocalDate.of(begun - AGE_AT_RECEPTION - year.ordinal(), Month.AUGUST, 31);
    }
}
