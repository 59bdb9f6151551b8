package org.exeat.policy.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.PupilId;

/**
 * What is known when a teacher asks to open platforms for a class in a lesson, now or ahead.
 *
 * @param at        the moment of asking
 * @param day       the school's day on which it is to open
 * @param closedDay whether the school is closed on that day
 * @param lesson    the lesson it is asked for; empty where the timetable has none
 * @param pupils    the class as it is on the roster
 * @param excluded  pupils the teacher leaves out
 * @param opens     the moment asked for; a moment gone by means now
 * @param closes    the moment asked for; later than the bell means at the bell
 */
public record AuthorisationFacts(Instant at, LocalDate day, boolean closedDay, Optional<Lesson> lesson,
                                 LessonActor actor, List<NamedPlatform> platforms, List<PupilFacts> pupils,
                                 Set<PupilId> excluded, Instant opens, Instant closes) {

    public AuthorisationFacts {
        Objects.requireNonNull(at, "A question is asked at a moment.");
        Objects.requireNonNull(day, "It is to open on a day.");
        Objects.requireNonNull(lesson, "There is a lesson or not.");
        Objects.requireNonNull(actor, "Somebody asks.");
        Objects.requireNonNull(opens, "A moment to open is asked for.");
        Objects.requireNonNull(closes, "A moment to close is asked for.");
        platforms = List.copyOf(platforms);
        pupils = List.copyOf(pupils);
        excluded = Set.copyOf(excluded);
    }

    /** The moment it would open: never before now. */
    Instant opening() {
        return opens.isBefore(at) ? at : opens;
    }

    /** The moment it would close: never after the bell. */
    Instant closing() {
        return lesson.map(Lesson::window).map(Window::closes).filter(bell -> bell.isBefore(closes)).orElse(closes);
    }
}
