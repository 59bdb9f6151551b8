package org.exeat.incidents.keeping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.incidents.IncidentAnswers;
import org.exeat.incidents.IncidentView;
import org.exeat.incidents.Spot;
import org.exeat.web.Answers;
import org.exeat.web.ETags;

/** Until when one incident is kept, and whether it is held. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class KeepingResource {

    private final Colleagues colleagues;
    private final KeepingViews views;
    private final HoldDesk holds;
    private final IncidentAnswers answers;

    @Inject
    public KeepingResource(Colleagues colleagues, KeepingViews views, HoldDesk holds, IncidentAnswers answers) {
        this.colleagues = colleagues;
        this.views = views;
        this.holds = holds;
        this.answers = answers;
    }

    protected KeepingResource() {
        this(null, null, null, null);
    }

    /** Why an incident is held, or no longer. */
    public record HoldRequest(@NotBlank @Size(max = 2_000) String reason) {
    }

    @GET
    @Path("incidents/{id}/keeping")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Until when an incident is kept, as what, and whether it is held")
    public KeepingView find(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        return views.one(colleagues.caller(school), id);
    }

    @POST
    @Path("incidents/{id}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Hold an incident: it is kept whatever its time")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response hold(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid HoldRequest request) {
        Colleague who = colleagues.caller(school);
        holds.hold(who, new Spot(id, ETags.version(seen)), request.reason());
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/hold/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Lift the hold of an incident; for those in charge by their post")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response lift(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid HoldRequest request) {
        Colleague who = colleagues.caller(school);
        holds.lift(who, new Spot(id, ETags.version(seen)), request.reason());
        return Answers.of(answers.after(who, id));
    }
}
