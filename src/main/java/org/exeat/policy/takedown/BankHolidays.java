package org.exeat.policy.takedown;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales that come every year (Banking and Financial Dealings Act 1971, and New Year's
 * Day and May Day by proclamation), with their substitutes. One that is proclaimed for once is not known here: what is
 * due then is due a day sooner than it need be.
 */
final class BankHolidays {

    private static final int CHRISTMAS = 25;
    private static final int BOXING_DAY = 26;

    private BankHolidays() {
    }

    /** Whether offices are open on that day: neither at a weekend nor on a bank holiday. */
    static boolean workingDay(LocalDate day) {
        return !weekend(day) && !of(day.getYear()).contains(day);
    }

    static Set<LocalDate> of(int year) {
        var days = new TreeSet<LocalDate>();
        LocalDate easter = easter(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        add(days, LocalDate.of(year, Month.JANUARY, 1));
        add(days, LocalDate.of(year, Month.DECEMBER, CHRISTMAS), LocalDate.of(year, Month.DECEMBER, BOXING_DAY));
        return days;
    }

    /** These days, and for each that falls on a weekend the next weekday that is not a holiday itself. */
    private static void add(Set<LocalDate> days, LocalDate... named) {
        days.addAll(Set.of(named));
        for (LocalDate one : named) {
            LocalDate instead = one;
            while (weekend(one) && (weekend(instead) || days.contains(instead))) {
                instead = instead.plusDays(1);
            }
            days.add(instead);
        }
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Easter Sunday of the Gregorian calendar (the rule of Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
