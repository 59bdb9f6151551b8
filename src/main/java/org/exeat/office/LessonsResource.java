package org.exeat.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Groups;
import org.exeat.people.Pupils;
import org.exeat.platform.AbsentException;
import org.exeat.policy.SchoolId;
import org.exeat.schools.calendar.Calendars;
import org.exeat.web.Dates;

/** The lessons of a day, and the pupils of a lesson. */
@Path("/schools/{schoolId}/lessons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LessonsResource {

    private final DayViews views;
    private final Pupils pupils;
    private final Calendars calendars;

    @Inject
    public LessonsResource(DayViews views, Pupils pupils, Calendars calendars) {
        this.views = views;
        this.pupils = pupils;
        this.calendars = calendars;
    }

    protected LessonsResource() {
        this(null, null, null);
    }

    /**
     * The lessons of a day.
     *
     * @param kind      SCHOOL_DAY, or why it is none
     * @param closedDay the closed day it is, or null
     */
    public record DayView(LocalDate date, String kind, ClosedView closedDay, List<LessonView> lessons) {
    }

    /** Why the school is closed, in its own words. */
    public record ClosedView(String name) {
    }

    /** The pupils of a lesson, by family name. */
    public record PupilsView(List<PupilView> items) {
    }

    /** A pupil, as whoever teaches them needs to know. */
    public record PupilView(UUID id, String name, String year) {
    }

    @GET
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "The lessons of a day: one's own, or all for those whose work it is")
    public DayView day(@PathParam("schoolId") UUID schoolId, @QueryParam("date") String date) {
        var school = new SchoolId(schoolId);
        var day = Dates.day("date", date, views.today(school));
        var calendar = calendars.of(school);
        return new DayView(day, calendar.kind(day).name(),
            calendar.closed(day).map(closed -> new ClosedView(closed.reason())).orElse(null),
            views.lessons(school, day));
    }

    @GET
    @Path("/{lessonId}/pupils")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "The pupils of a lesson")
    public PupilsView pupils(@PathParam("schoolId") UUID schoolId, @PathParam("lessonId") UUID lessonId,
                             @QueryParam("date") String date) {
        var school = new SchoolId(schoolId);
        var day = Dates.day("date", date, views.today(school));
        var lesson = views.lesson(school, lessonId, day).orElseThrow(() -> new AbsentException("lesson"));
        return new PupilsView(pupils.ofClass(school, lesson.classId(), day).stream()
            .map(pupil -> new PupilView(pupil.id().value(), pupil.name(), pupil.year().name())).toList());
    }
}
