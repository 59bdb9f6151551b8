package org.exeat.incidents.statistics;

import java.time.LocalDate;
import java.util.List;
import org.exeat.schools.calendar.HalfTerm;

/** The half-terms that are looked at; a day between two counts with the one before it. */
record HalfTerms(List<HalfTerm> all, int from, int to) {

    /** As many as a school year has. */
    private static final int USUAL = 6;

    /**
     * Those that have begun, between the two that begin on those days; without them, the last six.
     *
     * @param begun every half-term that has begun, oldest first
     */
    static HalfTerms between(List<HalfTerm> begun, LocalDate from, LocalDate to) {
        int last = (int) begun.stream().filter(one -> to == null || !one.firstDay().isAfter(to)).count();
        int first = from == null ? Math.max(0, last - USUAL)
                : (int) begun.stream().filter(one -> one.firstDay().isBefore(from)).count();
        return new HalfTerms(begun, Math.min(first, last), last);
    }

    List<HalfTerm> chosen() {
        return all.subList(from, to);
    }

    /** Which of the chosen a day belongs to, or -1. */
    int of(LocalDate day) {
        int place = (int) all.stream().filter(one -> !one.firstDay().isAfter(day)).count() - 1;
        return place >= from && place < to ? place - from : -1;
    }
}
