package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.lessons.Lesson;
import org.exeat.lessons.Lessons;
import org.exeat.people.Pupils;
import org.exeat.platform.AbsentException;
import org.exeat.platform.RefusedException;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
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

    /** The situation of that lesson now; refused if it does not take place on that day, absent if there is none. */
    Situation of(SchoolId school, UUID lessonId, LocalDate day) {
        return of(school, lessons.find(school, lessonId, day).orElseThrow(() -> notOn(school, lessonId, day)));
    }

    private RuntimeException notOn(SchoolId school, UUID lessonId, LocalDate day) {
        if (!lessons.knows(school, lessonId)) {
            return new AbsentException("lesson");
        }
        boolean open = calendars.of(school).kind(day) == DayKind.SCHOOL_DAY;
        return RefusedException.by("NOT_AUTHORISED",
                List.of(Finding.of(Effect.FORBIDS, open ? Reason.OUTSIDE_LESSON : Reason.CLOSED_DAY)));
    }

    Situation of(SchoolId school, Lesson lesson) {
        PolicyEdition edition = editions.inForce(school)
                .orElseThrow(() -> RefusedException.because("NO_EDITION_IN_FORCE"));
        return new Situation(school, clock.now(school), lesson, edition.id(), AccessRules.of(edition, lesson.date()),
                pupils.ofClass(school, lesson.classId(), lesson.date()), catalogue(school));
    }

    private Map<PlatformId, PlatformFacts> catalogue(SchoolId school) {
        return platforms.offered(school).stream().collect(Collectors.toMap(PlatformFacts::id, Function.identity()));
    }

    /** What the authorisations of that day rest on. */
    DayFacts on(SchoolId school, LocalDate day) {
        return new DayFacts(day, lessons.on(school, day).stream()
                .collect(Collectors.toMap(Lesson::id, Function.identity())), editions.inForce(school)
                .map(edition -> AccessRules.of(edition, day)).orElseGet(AccessRules::silent), catalogue(school));
    }

    /** Whether that person may close it: whoever has its lesson, senior staff, and whoever opened it. */
    boolean mayClose(LessonAuthorisation authorisation, Opener by) {
        return authorisation.openedBy().equals(by.person().value()) || by.seniorStaff()
                || lessons.find(authorisation.schoolId(), authorisation.lessonId(), authorisation.day())
                .filter(lesson -> lesson.inCharge().equals(by.person())).isPresent();
    }

    Instant now(SchoolId school) {
        return clock.now(school);
    }

    /** What a clock on the school's wall shows at that moment. */
    LocalTime onTheWall(SchoolId school, Instant moment) {
        return LocalTime.ofInstant(moment, clock.zone(school));
    }
}
