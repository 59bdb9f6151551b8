package org.exeat.people;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The ways in which a timetable may name a weekday: 1 (Monday) to 7, or English or Welsh names. */
final class Weekdays {
    private static final List<String> WELSH =
            List.of("llun", "mawrth", "mercher", "iau", "gwener", "sadwrn", "sul");
    private static final Map<String, DayOfWeek> NAMES = names();

    private Weekdays() {
    }

    static Optional<DayOfWeek> named(String name) {
        return Optional.ofNullable(NAMES.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, DayOfWeek> names() {
        Map<String, DayOfWeek> names = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String english = day.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT);
            names.put(String.valueOf(day.getValue()), day);
            names.put(english, day);
            names.put(english.substring(0, 3), day);
            names.put(WELSH.get(day.ordinal()), day);
            names.put("dydd " + WELSH.get(day.ordinal()), day);
        }
        return Map.copyOf(names);
    }
}
