package org.exeat.incidents.keeping;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;

/** What may be disposed of, and disposing of it. */
@Path("/schools/{schoolId}/disposals")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DisposalsResource {

    private final Colleagues colleagues;
    private final KeepingViews views;
    private final DisposalDesk desk;

    @Inject
    public DisposalsResource(Colleagues colleagues, KeepingViews views, DisposalDesk desk) {
        this.colleagues = colleagues;
        this.views = views;
        this.desk = desk;
    }

    protected DisposalsResource() {
        this(null, null, null);
    }

    /** The incidents to be disposed of. */
    public record DisposalRequest(@NotNull @Size(min = 1, max = 100) List<@NotNull UUID> incidents) {
    }

    @GET
    @RolesAllowed({"HEADTEACHER", "DSL", "DEPUTY_HEAD", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The closed incidents the caller is in charge of, and until when each is kept")
    public DisposalsView all(@PathParam("schoolId") UUID school) {
        return new DisposalsView(views.all(colleagues.caller(school)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HEADTEACHER", "DSL", "DEPUTY_HEAD", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Dispose of incidents for good: all of these or none; the audit trail keeps that it was done")
    public DisposalsView confirm(@PathParam("schoolId") UUID school, @NotNull @Valid DisposalRequest request) {
        Colleague who = colleagues.caller(school);
        desk.confirm(who, request.incidents());
        return new DisposalsView(views.all(who));
    }
}
