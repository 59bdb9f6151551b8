package org.exeat.lessons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.exeat.policy.access.Window;

/**
 * A lesson of the timetable on one day.
 *
 * @param id      of the timetable's slot; the same every week
 * @param subject what is taught, or {@code ""} where the class's name says it
 * @param room    where, or {@code ""}
 * @param opens   the bell at which it begins
 * @param closes  the bell at which it ends: the first moment that no longer belongs to it
 * @param teacher who has it by the timetable
 * @param cover   who stands in for the teacher on that day
 */
public record Lesson(UUID id, LocalDate date, ClassId classId, String className, String subject, String periodKey,
                     String periodName, String room, Instant opens, Instant closes, PersonId teacher,
                     Optional<PersonId> cover) {

    public Lesson {
        Objects.requireNonNull(id, "A lesson has an id.");
        Objects.requireNonNull(date, "A lesson is on a day.");
        Objects.requireNonNull(classId, "A lesson is of a class.");
        Objects.requireNonNull(teacher, "A lesson has a teacher.");
        Objects.requireNonNull(cover, "Somebody stands in, or nobody does.");
    }

    /** From bell to bell. */
    public Window window() {
        return new Window(opens, closes);
    }

    /** Who has the class in this lesson on that day: the cover teacher where there is one. */
    public PersonId inCharge() {
        return cover.orElse(teacher);
    }

    /** Whether it is this person's lesson by the timetable or by cover, handed over or not. */
    public boolean concerns(PersonId person) {
        return teacher.equals(person) || cover.filter(person::equals).isPresent();
    }
}
