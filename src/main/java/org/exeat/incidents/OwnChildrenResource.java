package org.exeat.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;

/** A member of staff names the pupils who are their own. */
@Path("/schools/{schoolId}/own-children")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnChildrenResource {

    private final Colleagues colleagues;
    private final OwnChildDesk desk;

    @Inject
    public OwnChildrenResource(Colleagues colleagues, OwnChildDesk desk) {
        this.colleagues = colleagues;
        this.desk = desk;
    }

    protected OwnChildrenResource() {
        this(null, null);
    }

    /** The pupils the caller has named. */
    public record OwnChildrenView(List<IncidentView.MemberView> items) {
    }

    @GET
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The pupils whom the caller has named as their own")
    public OwnChildrenView all(@PathParam("schoolId") UUID school) {
        return new OwnChildrenView(desk.all(colleagues.caller(school)).stream()
                .map(one -> new IncidentView.MemberView(one.id().value().toString(), one.name())).toList());
    }

    @PUT
    @Path("{pupil}")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Name a pupil as one's own: incidents they are in are then kept from the caller")
    @APIResponse(responseCode = "204", description = "Named")
    public Response declare(@PathParam("schoolId") UUID school, @PathParam("pupil") UUID pupil) {
        desk.declare(colleagues.caller(school), pupil);
        return Response.noContent().build();
    }

    @DELETE
    @Path("{pupil}")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Take back a pupil who was named by mistake")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response withdraw(@PathParam("schoolId") UUID school, @PathParam("pupil") UUID pupil) {
        desk.withdraw(colleagues.caller(school), pupil);
        return Response.noContent().build();
    }
}
