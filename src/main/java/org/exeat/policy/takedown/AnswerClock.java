package org.exeat.policy.takedown;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * By when a request is answered: within one month of the day it came, which may be extended once by up to two further
 * months (UK GDPR, Article 12(3)). A month ends on the corresponding day of the next one, or on its last day where
 * there is none; where that is a Saturday, a Sunday or a bank holiday, on the next working day (ICO, right of access,
 * "How do we calculate the time limit?"). School holidays and training days do not stop it: the law does not know them.
 *
 * @param received the school's day the request came
 * @param further by how many months it was extended: 0, 1 or 2
 */
public record AnswerClock(LocalDate received, int further) {

    /** By how many months it may be extended. */
    public static final int MOST_FURTHER = 2;

    private static final int WARNED_DAYS = 7;

    public AnswerClock {
        if (further < 0 || further > MOST_FURTHER) {
            throw new IllegalArgumentException("A month may be extended by two further months at most.");
        }
    }

    /** The last day on which it is answered in time. Reckoned from the first day, not from a month's shorter end. */
    public LocalDate due() {
        LocalDate due = received.plusMonths(1L + further);
        while (!BankHolidays.workingDay(due)) {
            due = due.plusDays(1);
        }
        return due;
    }

    /** Whether it is late on that day. */
    public boolean overdue(LocalDate day) {
        return day.isAfter(due());
    }

    /** Whether it may be extended on that day: once, and within the first month, when the reason is to be told. */
    public boolean extendable(LocalDate day) {
        return further == 0 && !overdue(day);
    }

    /**
     * Whether something about it was to be told between those days: that it came, on the day after; that it is due in a
     * week; that it is late.
     *
     * @param after the last day on which all was told, not included
     * @param day included
     * @param begun whether somebody is at it already, who need not be told that it came
     */
    public boolean telling(LocalDate after, LocalDate day, boolean begun) {
        return Stream.of(begun ? due() : received, due().minusDays(1 + WARNED_DAYS), due())
                .map(before -> before.plusDays(1)).anyMatch(on -> on.isAfter(after) && !on.isAfter(day));
    }
}
