package org.exeat.exceptions;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;

/** Who stands in for whoever decides. */
@Path("/schools/{schoolId}/exception-delegations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DelegationsResource {

    private final DelegationDesk desk;
    private final DelegationViews views;
    private final Colleagues colleagues;

    @Inject
    public DelegationsResource(DelegationDesk desk, DelegationViews views, Colleagues colleagues) {
        this.desk = desk;
        this.views = views;
        this.colleagues = colleagues;
    }

    protected DelegationsResource() {
        this(null, null, null);
    }

    @GET
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Operation(summary = "Who stands in for whom, and what the caller can hand over")
    public DelegationsView list(@PathParam("schoolId") UUID school) {
        return views.view(colleagues.caller(school), desk);
    }

    @POST
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hand a role over for an absence: one's own, or as an administrator anybody's")
    @APIResponseSchema(value = DelegationsView.class, responseCode = "201", responseDescription = "Handed over")
    public Response make(@PathParam("schoolId") UUID school, @NotNull @Valid DelegationRequest asked) {
        Colleague by = colleagues.caller(school);
        UUID made = desk.make(by, asked);
        return Response.created(URI.create("schools/" + school + "/exception-delegations/" + made))
                .entity(views.view(by, desk)).build();
    }

    @POST
    @Path("/{id}/ending")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Operation(summary = "End it at once: by either of the two, or an administrator")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        desk.end(colleagues.caller(school), id);
        return Response.noContent().build();
    }
}
