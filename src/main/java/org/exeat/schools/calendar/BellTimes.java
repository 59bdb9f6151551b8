package org.exeat.schools.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.exeat.policy.access.Window;

/**
 * The bells of a week. They go by the clock on the wall, so on the day of a clock change a period may be an hour
 * shorter or longer; one that the change leaves nothing of does not take place.
 */
public record BellTimes(List<Period> periods) {

    public BellTimes {
        periods = periods.stream()
            .sorted(Comparator.comparing(Period::weekday).thenComparing(Period::opens)).toList();
        for (int i = 1; i < periods.size(); i++) {
            var before = periods.get(i - 1);
            var after = periods.get(i);
            if (before.weekday() == after.weekday() && after.opens().isBefore(before.closes())) {
                throw new IllegalArgumentException("Periods of one day do not overlap.");
            }
        }
    }

    /** The periods of a weekday, in the order of their bells. */
    public List<Period> on(DayOfWeek weekday) {
        return periods.stream().filter(period -> period.weekday() == weekday).toList();
    }

    /** The period that timetables call so on that weekday. */
    public Optional<Period> find(DayOfWeek weekday, String key) {
        return on(weekday).stream().filter(period -> period.key().equals(key)).findFirst();
    }

    List<BellWindow> windows(LocalDate day, ZoneId zone) {
        return on(day.getDayOfWeek()).stream().filter(period -> lasts(period, day, zone))
            .map(period -> new BellWindow(day, period, Window.on(day, period.opens(), period.closes(), zone))).toList();
    }

    private static boolean lasts(Period period, LocalDate day, ZoneId zone) {
        return day.atTime(period.opens()).atZone(zone).toInstant()
            .isBefore(day.atTime(period.closes()).atZone(zone).toInstant());
    }
}
