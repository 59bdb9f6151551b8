package org.exeat.rules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.identity.Groups;
import org.exeat.policy.SchoolId;
import org.exeat.schools.EditionDesk;

/** Which edition of its policy is in force at a school, and putting another in force. */
@Path("/schools/{schoolId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private final EditionDesk desk;
    private final PolicyViews views;
    private final Caller caller;

    @Inject
    public PolicyResource(EditionDesk desk, PolicyViews views, Caller caller) {
        this.desk = desk;
        this.views = views;
        this.caller = caller;
    }

    protected PolicyResource() {
        this(null, null, null);
    }

    /** The pack to adopt. */
    public record EditionRequest(@NotBlank @Size(max = 64) String pack) {
    }

    /** The edition that is in force now. */
    public record AdoptionView(UUID edition) {
    }

    @GET
    @Path("/policy")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "The policy in force and the local rules beside it")
    public PolicyView show(@PathParam("schoolId") UUID schoolId) {
        return views.policy(new SchoolId(schoolId));
    }

    @POST
    @Path("/editions")
    @RolesAllowed("HEADTEACHER")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a pack in force as the school's policy")
    @APIResponseSchema(value = AdoptionView.class, responseCode = "201", responseDescription = "In force")
    public Response adopt(@PathParam("schoolId") UUID schoolId, @NotNull @Valid EditionRequest request) {
        var edition = desk.adopt(caller.actor(), new SchoolId(schoolId), request.pack());
        return Response.created(URI.create("/api/v1/schools/" + schoolId + "/policy"))
            .entity(new AdoptionView(edition.value())).build();
    }
}
