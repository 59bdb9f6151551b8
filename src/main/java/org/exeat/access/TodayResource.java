package org.exeat.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Groups;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.calendar.Calendars;
import org.exeat.schools.calendar.ClosedDay;
import org.exeat.schools.calendar.DayKind;
import org.exeat.schools.calendar.SchoolCalendar;

/** What a teacher sees first: the lesson that is on, and the others of the day. */
@Path("/schools/{schoolId}/today")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TodayResource {

    private final Today today;
    private final TodayViews views;
    private final Openers openers;
    private final Calendars calendars;
    private final SchoolClock clock;

    @Inject
    public TodayResource(Today today, TodayViews views, Openers openers, Calendars calendars, SchoolClock clock) {
        this.today = today;
        this.views = views;
        this.openers = openers;
        this.calendars = calendars;
        this.clock = clock;
    }

    protected TodayResource() {
        this(null, null, null, null, null);
    }

    @GET
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "My lessons of a day, today where none is named, with what can be opened in each")
    public TodayView of(@PathParam("schoolId") UUID school, @QueryParam("date") LocalDate date) {
        SchoolId id = new SchoolId(school);
        Instant now = clock.now(id);
        LocalDate day = date == null ? LocalDate.ofInstant(now, clock.zone(id)) : date;
        List<TodayView.LessonView> lessons = today.of(id, openers.caller(id), day).stream()
                .map(entry -> views.view(id, entry, now)).toList();
        return new TodayView(now, day, closed(id, day),
                current(lessons, now), lessons);
    }

    /** A day that is closed without a name, such as a Saturday, simply has no lessons. */
    private TodayView.NamedDay closed(SchoolId school, LocalDate day) {
        SchoolCalendar calendar = calendars.of(school);
        return calendar.closed(day).filter(named -> calendar.kind(day) == DayKind.CLOSED_DAY)
                .map(ClosedDay::reason).map(TodayView.NamedDay::new).orElse(null);
    }

    private static TodayView.LessonView current(List<TodayView.LessonView> lessons, Instant now) {
        return lessons.stream().filter(lesson -> !now.isBefore(lesson.opens()) && now.isBefore(lesson.closes()))
                .findFirst().orElse(null);
    }
}
