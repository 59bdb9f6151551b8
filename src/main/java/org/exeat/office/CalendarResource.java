package org.exeat.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.identity.Groups;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolDesk;
import org.exeat.schools.calendar.CalendarDesk;
import org.exeat.schools.calendar.CalendarRequest;
import org.exeat.schools.calendar.Calendars;

/** Terms, closed days and bell times of a school, all together. */
@Path("/schools/{schoolId}/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private final CalendarDesk desk;
    private final Calendars calendars;
    private final SchoolDesk schools;
    private final Caller caller;

    @Inject
    public CalendarResource(CalendarDesk desk, Calendars calendars, SchoolDesk schools, Caller caller) {
        this.desk = desk;
        this.calendars = calendars;
        this.schools = schools;
        this.caller = caller;
    }

    protected CalendarResource() {
        this(null, null, null, null);
    }

    @GET
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Terms, closed days and bell times")
    @APIResponseSchema(value = CalendarView.class, responseCode = "200", responseDescription = "The calendar")
    public Response show(@PathParam("schoolId") UUID schoolId) {
        var school = new SchoolId(schoolId);
        int revision = schools.calendarRevision(school);
        return Response.ok(CalendarView.of(calendars.of(school))).tag(tag(revision)).build();
    }

    @PUT
    @RolesAllowed({"ADMINISTRATOR", "OFFICE"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put terms, closed days and bell times in place of those that were")
    @APIResponseSchema(value = CalendarView.class, responseCode = "200", responseDescription = "As it is now")
    public Response replace(@PathParam("schoolId") UUID schoolId, @HeaderParam("If-Match") String match,
                            @NotNull @Valid CalendarRequest request) {
        var school = new SchoolId(schoolId);
        int revision = desk.replace(caller.actor(), school, revision(match), request);
        return Response.ok(CalendarView.of(calendars.of(school))).tag(tag(revision)).build();
    }

    private static EntityTag tag(int revision) {
        return new EntityTag(String.valueOf(revision));
    }

    private static int revision(String match) {
        if (match == null || !match.matches("\"\\d{1,9}\"")) {
            throw new StaleException("calendar");
        }
        return Integer.parseInt(match.substring(1, match.length() - 1));
    }
}
