package org.exeat.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That somebody stands in for a lesson.
 *
 * @param teacherId who stands in
 * @param insteadOf whose lesson it is by the timetable
 */
public record CoverView(UUID id, UUID lessonId, LocalDate date, String className, String periodName, Instant opens,
                        Instant closes, UUID teacherId, String teacherName, String insteadOf, String reason) {
}
