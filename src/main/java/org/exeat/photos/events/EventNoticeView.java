package org.exeat.photos.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.exeat.web.Answers;

/**
 * What the school allows for pictures at an event.
 *
 * @param version which state of it this is
 * @param from the school's first day of it
 * @param until its last day
 * @param rule NO_PHOTOGRAPHS, OWN_CHILD_NOT_ONLINE, OWN_CHILD or ALLOWED
 * @param note what the school says besides, by language: as much as it wrote
 * @param phase COMING, NOW or PAST, on the school's day
 * @param withdrawnOn the school's day it was taken back, or null
 */
public record EventNoticeView(String id, int version, String name, LocalDate from, LocalDate until, String place,
        String rule, Map<String, String> note, String phase, LocalDate withdrawnOn) implements Answers.Versioned {

    /** Notices, the earliest event first. */
    public record EventNoticesView(List<EventNoticeView> items) {
    }

    /** The notice as it is seen on that day. */
    public static EventNoticeView of(EventNotice notice, LocalDate today) {
        EventNotice.Said said = notice.said();
        String phase = said.from().isAfter(today) ? "COMING" : said.until().isBefore(today) ? "PAST" : "NOW";
        return new EventNoticeView(notice.id().toString(), notice.version(), said.name(), said.from(), said.until(),
                said.place(), said.rule().name(), said.note(), phase, notice.withdrawnOn().orElse(null));
    }
}
