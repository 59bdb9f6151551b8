package org.exeat.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lesson of the timetable on one day.
 *
 * @param handedTo who stands in for the teacher, or null
 * @param cover    whether somebody stands in
 */
public record LessonView(UUID id, LocalDate date, String className, String subject, String periodKey,
                         String periodName, String room, Instant opens, Instant closes, StaffView teacher,
                         StaffView handedTo, boolean cover) {

    /** Somebody who works at the school. */
    @Schema(name = "LessonTeacherView")
    public record StaffView(UUID id, String name) {
    }
}
