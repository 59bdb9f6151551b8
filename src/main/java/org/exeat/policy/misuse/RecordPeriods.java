package org.exeat.policy.misuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Cuts a school's years into the periods of its record. Every day is in just one: in a term or half-term with the
 * holiday after it, or where the calendar does not reach, before its first term and after its last, in a month.
 *
 * @param stretches the terms or half-terms, in order; none where the school goes by months
 */
public record RecordPeriods(List<Stretch> stretches) {

    /** No holiday is longer; a longer gap is one of the calendar, and its days go by months. */
    private static final int LONGEST_HOLIDAY_DAYS = 70;

    public RecordPeriods {
        stretches = stretches.stream().sorted(Comparator.comparing(Stretch::firstDay)).toList();
    }

    /** The period that holds that day. */
    public RecordPeriod of(LocalDate day) {
        return IntStream.range(0, stretches.size()).mapToObj(this::period)
                .filter(period -> !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay()))
                .findFirst().orElseGet(() -> month(day));
    }

    private RecordPeriod period(int place) {
        Stretch it = stretches.get(place);
        return new RecordPeriod(it.term(), it.half(), it.firstDay(), it.lastDay(), next(place)
                .filter(next -> ChronoUnit.DAYS.between(it.lastDay(), next) <= LONGEST_HOLIDAY_DAYS)
                .map(next -> next.minusDays(1)).orElse(it.lastDay()));
    }

    private Optional<LocalDate> next(int place) {
        return place + 1 < stretches.size() ? Optional.of(stretches.get(place + 1).firstDay()) : Optional.empty();
    }

    /** The month of that day, without what belongs to terms. */
    private RecordPeriod month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        List<RecordPeriod> terms = IntStream.range(0, stretches.size()).mapToObj(this::period).toList();
        LocalDate first = terms.stream().map(term -> term.lastDay().plusDays(1))
                .filter(begin -> !begin.isAfter(day) && begin.isAfter(month.atDay(1)))
                .max(Comparator.naturalOrder()).orElse(month.atDay(1));
        LocalDate last = terms.stream().map(term -> term.firstDay().minusDays(1))
                .filter(end -> !end.isBefore(day) && end.isBefore(month.atEndOfMonth()))
                .min(Comparator.naturalOrder()).orElse(month.atEndOfMonth());
        return new RecordPeriod("", 0, first, last, last);
    }

    /**
     * The periods that may be signed off on that day and are not, oldest first. They are signed in this order, so that
     * none is passed over.
     *
     * @param since a day of the first period that is to be signed
     * @param signed the last day up to which everything is signed off
     */
    public List<RecordPeriod> open(LocalDate since, Optional<LocalDate> signed, LocalDate today) {
        LocalDate from = signed.map(last -> last.plusDays(1)).filter(next -> next.isAfter(since)).orElse(since);
        List<RecordPeriod> open = new ArrayList<>();
        for (RecordPeriod each = of(from); each.ready(today); each = of(each.lastDay().plusDays(1))) {
            open.add(each);
        }
        return List.copyOf(open);
    }
}
