package org.exeat.schools.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.exeat.platform.RefusedException;
import org.exeat.platform.RefusedException.FieldError;
import org.exeat.schools.calendar.CalendarRequest.PeriodRequest;
import org.exeat.schools.calendar.CalendarRequest.TermRequest;

/** Holds the parts of a calendar against one another and names every field that is wrong. */
final class CalendarCheck {

    private final List<FieldError> errors = new ArrayList<>();

    private CalendarCheck() {
    }

    static void refuseFaults(CalendarRequest request) {
        var check = new CalendarCheck();
        check.terms(request.terms());
        check.closedDays(request);
        check.periods(request.periods());
        if (!check.errors.isEmpty()) {
            throw RefusedException.invalid("INVALID", check.errors);
        }
    }

    private void terms(List<TermRequest> terms) {
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            if (term.lastDay().isBefore(term.firstDay())) {
                add("terms[" + i + "].lastDay", "ENDS_TOO_EARLY");
            }
            if (terms.subList(0, i).stream().anyMatch(other -> overlap(term, other))) {
                add("terms[" + i + "].firstDay", "TERMS_OVERLAP");
            }
        }
    }

    private static boolean overlap(TermRequest one, TermRequest other) {
        return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
    }

    private void closedDays(CalendarRequest request) {
        var seen = new HashSet<>();
        for (int i = 0; i < request.closedDays().size(); i++) {
            if (!seen.add(request.closedDays().get(i).day())) {
                add("closedDays[" + i + "].day", "DAY_TWICE");
            }
        }
    }

    private void periods(List<PeriodRequest> periods) {
        for (int i = 0; i < periods.size(); i++) {
            var period = periods.get(i);
            var before = periods.subList(0, i).stream()
                .filter(other -> other.weekday().equals(period.weekday())).toList();
            if (!period.opens().isBefore(period.closes())) {
                add("periods[" + i + "].closes", "ENDS_TOO_EARLY");
            }
            if (before.stream().anyMatch(other -> other.key().equalsIgnoreCase(period.key()))) {
                add("periods[" + i + "].key", "PERIOD_TWICE");
            }
            if (before.stream().anyMatch(other -> overlap(period, other))) {
                add("periods[" + i + "].opens", "PERIODS_OVERLAP");
            }
        }
    }

    private static boolean overlap(PeriodRequest one, PeriodRequest other) {
        return one.opens().isBefore(other.closes()) && other.opens().isBefore(one.closes());
    }

    private void add(String field, String code) {
        errors.add(new FieldError(field, code, Map.of()));
    }
}
