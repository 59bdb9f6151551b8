package org.exeat.exceptions;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.identity.Groups;
import org.exeat.policy.SchoolId;
import org.exeat.web.ETags;

/** What a school settles about exceptions. */
@Path("/schools/{schoolId}/exception-settings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExceptionSettingsResource {

    private final ExceptionSettingsDesk desk;
    private final Caller caller;

    @Inject
    public ExceptionSettingsResource(ExceptionSettingsDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    protected ExceptionSettingsResource() {
        this(null, null);
    }

    @GET
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Operation(summary = "How long exceptions last, when decisions are due, and which conditions are at hand")
    @APIResponseSchema(value = ExceptionSettingsView.class, responseCode = "200", responseDescription = "As settled")
    public Response read(@PathParam("schoolId") UUID school) {
        ExceptionSettingsView settings = desk.read(new SchoolId(school));
        return Response.ok(settings).tag(ETags.of(settings.version())).build();
    }

    @PUT
    @RolesAllowed({"HEADTEACHER", "ADMINISTRATOR"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Settle it anew; what was granted stays as it was granted")
    @APIResponseSchema(value = ExceptionSettingsView.class, responseCode = "200", responseDescription = "As settled")
    public Response settle(@PathParam("schoolId") UUID school, @HeaderParam("If-Match") String seen,
            @NotNull @Valid ExceptionSettingsRequest wish) {
        desk.settle(new SchoolId(school), caller.actor(), ETags.version(seen), wish);
        return read(school);
    }
}
