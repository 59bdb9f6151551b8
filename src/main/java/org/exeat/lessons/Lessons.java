package org.exeat.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.people.SchoolClass;
import org.exeat.people.Staff;
import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.calendar.BellWindow;
import org.exeat.schools.calendar.Calendars;

/** The lessons of a day: the timetable between the bells, with who stands in. None unless it is a school day. */
@ApplicationScoped
public class Lessons {

    private static final Comparator<Lesson> BY_BELL =
        Comparator.comparing(Lesson::opens).thenComparing(Lesson::className).thenComparing(Lesson::id);

    private final TimetableRows rows;
    private final Calendars calendars;
    private final Staff staff;
    private final SchoolClock clock;

    @Inject
    public Lessons(TimetableRows rows, Calendars calendars, Staff staff, SchoolClock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.staff = staff;
        this.clock = clock;
    }

    protected Lessons() {
        this(null, null, null, null);
    }

    /** All lessons of the day, in the order of the bells. */
    public List<Lesson> on(SchoolId school, LocalDate date) {
        var bells = calendars.of(school).windows(date).stream().filter(bell -> bell.period().lesson())
            .collect(Collectors.toMap(bell -> bell.period().key(), Function.identity()));
        if (bells.isEmpty()) {
            return List.of();
        }
        var covers = covers(school, date);
        var classes = classes(school);
        return rows.slotsOf(school, date.getDayOfWeek().getValue()).stream()
            .filter(slot -> slot.holdsOn(date) && bells.containsKey(slot.slot().periodKey()))
            .map(slot -> lesson(slot, bells.get(slot.slot().periodKey()), classes,
                Optional.ofNullable(covers.get(slot.id()))))
            .sorted(BY_BELL).toList();
    }

    private Map<UUID, PersonId> covers(SchoolId school, LocalDate date) {
        return rows.coversOn(school, date).stream()
            .collect(Collectors.toMap(CoverEntity::slotId, CoverEntity::teacher));
    }

    private Map<ClassId, SchoolClass> classes(SchoolId school) {
        return staff.classes(school).stream().collect(Collectors.toMap(SchoolClass::id, Function.identity()));
    }

    private static Lesson lesson(SlotEntity row, BellWindow bell, Map<ClassId, SchoolClass> classes,
                                 Optional<PersonId> cover) {
        var slot = row.slot();
        var schoolClass = classes.get(slot.classId());
        var room = slot.room().isEmpty() ? schoolClass.room() : slot.room();
        return new Lesson(row.id(), bell.day(), slot.classId(), schoolClass.title(), "", slot.periodKey(),
            bell.period().name(), room, bell.window().opens(), bell.window().closes(), slot.teacher(), cover);
    }

    /** The lessons that are the teacher's by the timetable or by cover; those handed to somebody else included. */
    public List<Lesson> ofTeacher(SchoolId school, PersonId teacher, LocalDate date) {
        return on(school, date).stream().filter(lesson -> lesson.concerns(teacher)).toList();
    }

    /** One lesson, if it takes place on that day. */
    public Optional<Lesson> find(SchoolId school, UUID lessonId, LocalDate date) {
        return on(school, date).stream().filter(lesson -> lesson.id().equals(lessonId)).findFirst();
    }

    /** Whether the school's timetable has, or ever had, a lesson of that id. */
    public boolean knows(SchoolId school, UUID lessonId) {
        return rows.slot(school, lessonId).isPresent();
    }

    /** The lesson this teacher is in charge of now. */
    public Optional<Lesson> now(SchoolId school, PersonId teacher) {
        Instant now = clock.now(school);
        return ofTeacher(school, teacher, clock.today(school)).stream()
            .filter(lesson -> lesson.inCharge().equals(teacher) && lesson.window().holds(now)).findFirst();
    }
}
