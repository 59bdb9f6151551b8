package org.exeat.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.exeat.lessons.CoverDesk;
import org.exeat.lessons.CoverRequest;
import org.exeat.lessons.Lesson;
import org.exeat.lessons.Lessons;
import org.exeat.people.Staff;
import org.exeat.people.StaffMember;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** On the day the demo begins, the teacher who signs in first covers a colleague's lesson in period 4. */
@Atomic
@Dependent
public class DemoCover {

    private final Lessons lessons;
    private final CoverDesk covers;
    private final Staff staff;
    private final SchoolClock clock;

    @Inject
    public DemoCover(Lessons lessons, CoverDesk covers, Staff staff, SchoolClock clock) {
        this.lessons = lessons;
        this.covers = covers;
        this.staff = staff;
        this.clock = clock;
    }

    protected DemoCover() {
        this(null, null, null, null);
    }

    /** Hands the lesson over, unless it is already or does not take place today. */
    public void assign(SchoolId school) {
        LocalDate day = clock.today(school);
        Map<String, PersonId> people = staff.on(school, day).stream()
                .collect(Collectors.toMap(StaffMember::username, StaffMember::id));
        PersonId away = people.get(DemoRoster.username(DemoDays.COVERED_TEACHER));
        lessons.on(school, day).stream()
                .filter(lesson -> lesson.periodKey().equals(DemoDays.COVERED_PERIOD) && lesson.teacher().equals(away))
                .filter(lesson -> lesson.cover().isEmpty()).map(Lesson::id)
                .forEach(lesson -> covers.assign(Actor.SYSTEM, school, new CoverRequest(lesson, day,
                        people.get(DemoRoster.username(DemoDays.COVERING_TEACHER)).value(), "Training course")));
    }
}
