package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.lessons.Lesson;
import org.exeat.lessons.Lessons;
import org.exeat.people.Pupils;
import org.exeat.platform.RefusedException;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.Reason;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AccessRules;
import org.exeat.policy.access.PlatformFacts;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.calendar.Calendars;
import org.exeat.schools.calendar.DayKind;

/** Gathers what the kernel must know about one lesson. */
@ApplicationScoped
public class LessonFacts {

    private final Lessons lessons;
    private final Pupils pupils;
    private final Editions editions;
    private final SchoolPlatforms platforms;
    private final Calendars calendars;
    private final SchoolClock clock;

    @Inject
    public LessonFacts(Lessons lessons, Pupils pupils, Editions editions, SchoolPlatforms platforms,
            Calendars calendars, SchoolClock clock) {
        this.lessons = lessons;
        this.pupils = pupils;
        this.editions = editions;
        this.platforms = platforms;
        this.calendars = calendars;
        this.clock = clock;
    }

    protected LessonFacts() {
        this(null, null, null, null, null, null);
    }

    /** The situation of that lesson now. */
    Situation of(SchoolId school, UUID lessonId, LocalDate day) {
        return of(school, lessons.find(school, lessonId, day).orElseThrow(() -> notOn(school, day)));
    }

    /** There is no such lesson on that day, or the school is closed. */
    private RefusedException notOn(SchoolId school, LocalDate day) {
        boolean open = calendars.of(school).kind(day) == DayKind.SCHOOL_DAY;
        return RefusedException.by("NOT_AUTHORISED",
                List.of(Finding.of(Effect.FORBIDS, open ? Reason.OUTSIDE_LESSON : Reason.CLOSED_DAY)));
    }

    Situation of(SchoolId school, Lesson lesson) {
        PolicyEdition edition = editions.inForce(school)
                .orElseThrow(() -> RefusedException.because("NO_EDITION_IN_FORCE"));
        return new Situation(school, clock.now(school), lesson, edition.id(), AccessRules.of(edition, lesson.date()),
                pupils.ofClass(school, lesson.classId(), lesson.date()),
                platforms.offered(school).stream().collect(Collectors.toMap(PlatformFacts::id, Function.identity())));
    }
}
