package org.exeat.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.identity.Groups;
import org.exeat.identity.Repeats;
import org.exeat.lessons.CoverDesk;
import org.exeat.lessons.CoverRequest;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;
import org.exeat.web.Dates;

/** Who stands in for a lesson on a day. */
@Path("/schools/{schoolId}/covers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CoversResource {

    private final CoverDesk desk;
    private final DayViews views;
    private final Repeats repeats;
    private final Caller caller;

    @Inject
    public CoversResource(CoverDesk desk, DayViews views, Repeats repeats, Caller caller) {
        this.desk = desk;
        this.views = views;
        this.repeats = repeats;
        this.caller = caller;
    }

    protected CoversResource() {
        this(null, null, null, null);
    }

    /** Covers, in the order of their days. */
    public record CoversView(List<CoverView> items) {
    }

    @GET
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Who stands in, on a day or from one to another; a teacher sees their own lessons and covers")
    public CoversView list(@PathParam("schoolId") UUID schoolId, @QueryParam("date") String date,
                           @QueryParam("from") String from, @QueryParam("to") String to) {
        var school = new SchoolId(schoolId);
        var day = Dates.day("date", date, views.today(school));
        return new CoversView(desk.between(school, Dates.day("from", from, day), Dates.day("to", to, day)).stream()
            .flatMap(cover -> views.cover(school, cover).stream()).toList());
    }

    @POST
    @RolesAllowed({"OFFICE", "ADMINISTRATOR", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hand a lesson to another teacher for a day")
    @APIResponseSchema(value = CoverView.class, responseCode = "201", responseDescription = "Handed over")
    public Response assign(@PathParam("schoolId") UUID schoolId, @NotNull @Valid CoverRequest request) {
        var school = new SchoolId(schoolId);
        var cover = repeats.once(school, request, new Making<>(() -> desk.assign(caller.actor(), school, request),
            made -> made.id().toString(), made -> desk.find(school, UUID.fromString(made))));
        return Response.created(URI.create("/api/v1/schools/" + schoolId + "/covers"))
            .entity(views.cover(school, cover).orElseThrow()).build();
    }

    @POST
    @Path("/{coverId}/ending")
    @RolesAllowed({"OFFICE", "ADMINISTRATOR", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER"})
    @Operation(summary = "Hand the lesson back")
    @APIResponse(responseCode = "204", description = "Done")
    public Response end(@PathParam("schoolId") UUID schoolId, @PathParam("coverId") UUID coverId) {
        desk.end(caller.actor(), new SchoolId(schoolId), coverId);
        return Response.noContent().build();
    }
}
