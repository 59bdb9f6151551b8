package org.exeat.photos.events;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.exeat.platform.RefusedException;
import org.exeat.policy.photos.EventRule;

/**
 * What a notice is to say.
 *
 * @param name what the event is called
 * @param from the school's first day of it
 * @param until its last day; the first where it is left out
 * @param place where, in the school's words; may be left out
 * @param rule NO_PHOTOGRAPHS, OWN_CHILD_NOT_ONLINE, OWN_CHILD or ALLOWED
 * @param note what the school says besides; may be left out
 */
public record EventNoticeRequest(@NotBlank @Size(max = 120) String name, @NotNull LocalDate from, LocalDate until,
        @Size(max = 120) String place, @NotNull EventRule rule, @Valid EventNoteRequest note) {

    /** Words in English, Welsh or both. */
    public record EventNoteRequest(@Size(max = 500) String en, @Size(max = 500) String cy) {

        Map<String, String> texts() {
            var texts = new TreeMap<String, String>();
            put(texts, "en", en);
            put(texts, "cy", cy);
            return texts;
        }

        private static void put(Map<String, String> texts, String language, String text) {
            if (text != null && !text.isBlank()) {
                texts.put(language, text.strip());
            }
        }
    }

    EventNotice.Said said() {
        LocalDate last = until == null ? from : until;
        if (last.isBefore(from)) {
            throw RefusedException.wrong("until", "ENDS_TOO_EARLY");
        }
        return new EventNotice.Said(name.strip(), from, last, place == null ? "" : place.strip(), rule,
                note == null ? Map.of() : note.texts());
    }
}
