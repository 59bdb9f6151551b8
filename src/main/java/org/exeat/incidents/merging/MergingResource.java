package org.exeat.incidents.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Merging two incidents that turn out to be one. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MergingResource {

    private final Colleagues colleagues;
    private final MergingViews views;
    private final MergingDesk desk;
    private final IncidentAnswers answers;

    @Inject
    public MergingResource(Colleagues colleagues, MergingViews views, MergingDesk desk, IncidentAnswers answers) {
        this.colleagues = colleagues;
        this.views = views;
        this.desk = desk;
        this.answers = answers;
    }

    protected MergingResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("incidents/{id}/merging/{other}")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "What merging another incident into this one would do, and who would see it then")
    @APIResponseSchema(value = MergingView.class, responseCode = "200", responseDescription = "What would happen")
    public Response foresee(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @PathParam("other") UUID other) {
        return Response.ok(views.of(colleagues.caller(school), id, other)).header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("incidents/{id}/merging")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Merge another incident into this one, for good; both are open, and the caller sees both")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "The one that goes on")
    public Response merge(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid MergingRequest request) {
        Colleague who = colleagues.caller(school);
        desk.merge(who, new Spot(id, ETags.version(seen)), request);
        return Answers.of(answers.after(who, id));
    }
}
