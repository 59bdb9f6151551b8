package org.exeat.incidents.export;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.web.Wording;

/** What a document for people outside is written in: one language, and the time of the school. */
final class Texts {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Wording wording;
    private final ZoneId zone;
    private final DateTimeFormatter days;

    Texts(Wording wording, ZoneId zone) {
        this.wording = wording;
        this.zone = zone;
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(new Locale(wording.language(), "GB"));
    }

    /** {@code en} or {@code cy}. */
    String language() {
        return wording.language();
    }

    /** A text about handing over. */
    String of(String key) {
        return wording.text("handover." + key);
    }

    String of(String key, Map<String, String> values) {
        return wording.text("handover." + key, values);
    }

    /** A text about letters. */
    String letter(String key, Map<String, String> values) {
        return wording.text("letters." + key, values);
    }

    /** A text about incidents, as their pages say it. */
    String incident(String key) {
        return wording.text("incidents." + key);
    }

    String incident(String key, Map<String, String> values) {
        return wording.text("incidents." + key, values);
    }

    /** The text for a word of the program in that section of those about incidents; the word itself if it has none. */
    String word(String section, String word) {
        String key = "incidents." + section + "." + word;
        String text = wording.text(key);
        return word.isEmpty() || text.equals(key) ? word : text;
    }

    /** The same for several, one after the other. */
    String words(String section, Collection<String> words) {
        return words.stream().map(word -> word(section, word)).collect(Collectors.joining(", "));
    }

    /** A day of the school, as ISO 8601 has it, written out. */
    String day(String iso) {
        return iso.isEmpty() ? "" : days.format(LocalDate.parse(iso));
    }

    /** When a route was taken, what the other side calls it, and what nothing could be read as, if that was entered. */
    String particulars(JsonObject route) {
        String on = Reading.text(route, "on");
        String time = Reading.text(route, "time");
        String reference = Reading.text(route, "reference");
        String when = on.isEmpty() ? "" : incident(time.isEmpty() ? "doneOn" : "doneOnAt",
                Map.of("day", day(on), "time", time));
        String disrepute = Reading.text(route, "disrepute").isEmpty() ? "" : incident("notDisrepute");
        return Stream.of(when, reference.isEmpty() ? "" : incident("referenceIs", Map.of("reference", reference)),
                disrepute)
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    /** A moment, as ISO 8601 has it, by the clock of the school. */
    String moment(String iso) {
        return iso.isEmpty() ? "" : moment(Instant.parse(iso));
    }

    String moment(Instant at) {
        return days.format(at.atZone(zone)) + " " + HOUR.format(at.atZone(zone));
    }
}
