package org.exeat.exceptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Groups;
import org.exeat.policy.SchoolId;

/** What a member of staff can do about each clause. */
@Path("/schools/{schoolId}/exception-ways")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExceptionWaysResource {

    private final ExceptionList list;
    private final WayViews ways;

    @Inject
    public ExceptionWaysResource(ExceptionList list, WayViews ways) {
        this.list = list;
        this.ways = ways;
    }

    protected ExceptionWaysResource() {
        this(null, null);
    }

    @GET
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Operation(summary = "The right way from each clause on what staff do: ask, give notice, or nothing to ask")
    public WaysView ways(@PathParam("schoolId") UUID school) {
        return ways.view(list.situation(new SchoolId(school)));
    }
}
