package org.exeat.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.identity.Caller;
import org.exeat.identity.Role;
import org.exeat.lessons.Cover;
import org.exeat.lessons.Lesson;
import org.exeat.lessons.Lessons;
import org.exeat.people.Staff;
import org.exeat.people.StaffMember;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** Lessons and covers as the API shows them, and who may see whose. */
@RequestScoped
public class DayViews {

    /** Those whose work reaches beyond their own lessons. */
    private static final Set<Role> SEE_ALL = EnumSet.of(Role.OFFICE, Role.ADMINISTRATOR, Role.SENIOR_STAFF,
        Role.DEPUTY_HEAD, Role.HEADTEACHER);

    private final Lessons lessons;
    private final Staff staff;
    private final SchoolClock clock;
    private final Caller caller;
    private final Map<PersonId, String> names = new HashMap<>();

    @Inject
    public DayViews(Lessons lessons, Staff staff, SchoolClock clock, Caller caller) {
        this.lessons = lessons;
        this.staff = staff;
        this.clock = clock;
        this.caller = caller;
    }

    protected DayViews() {
        this(null, null, null, null);
    }

    LocalDate today(SchoolId school) {
        return clock.today(school);
    }

    private boolean mayKnow(SchoolId school, Lesson lesson) {
        return !Collections.disjoint(SEE_ALL, caller.roles(school))
            || caller.personId(school).filter(lesson::concerns).isPresent();
    }

    /** The lessons of a day that the caller may see: all of them, or their own. */
    List<LessonView> lessons(SchoolId school, LocalDate day) {
        return lessons.on(school, day).stream().filter(lesson -> mayKnow(school, lesson))
            .map(lesson -> view(school, lesson)).toList();
    }

    Optional<Lesson> lesson(SchoolId school, UUID id, LocalDate day) {
        return lessons.find(school, id, day).filter(lesson -> mayKnow(school, lesson));
    }

    /** Empty where the lesson no longer takes place on that day, or is not the caller's to know of. */
    Optional<CoverView> cover(SchoolId school, Cover cover) {
        return lesson(school, cover.lessonId(), cover.date()).map(lesson -> new CoverView(cover.id(), lesson.id(),
            lesson.date(), lesson.className(), lesson.periodName(), lesson.opens(), lesson.closes(),
            cover.teacher().value(), person(school, cover.teacher()).name(),
            person(school, lesson.teacher()).name(), cover.reason()));
    }

    /** Who works there today. */
    List<LessonView.StaffView> teachers(SchoolId school) {
        return staff.on(school, today(school)).stream()
            .map(member -> new LessonView.StaffView(member.id().value(), member.name())).toList();
    }

    private LessonView view(SchoolId school, Lesson lesson) {
        return new LessonView(lesson.id(), lesson.date(), lesson.className(), lesson.subject(), lesson.periodKey(),
            lesson.periodName(), lesson.room(), lesson.opens(), lesson.closes(), person(school, lesson.teacher()),
            lesson.cover().map(id -> person(school, id)).orElse(null), lesson.cover().isPresent());
    }

    private LessonView.StaffView person(SchoolId school, PersonId id) {
        if (names.isEmpty()) {
            staff.everybody(school).forEach(this::enter);
        }
        return new LessonView.StaffView(id.value(), names.getOrDefault(id, ""));
    }

    private void enter(StaffMember member) {
        names.put(member.id(), member.name());
    }
}
