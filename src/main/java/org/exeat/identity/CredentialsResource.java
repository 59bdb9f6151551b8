package org.exeat.identity;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;

/** The credentials of a school's programs: its proxy, its filter. */
@Path("/schools/{schoolId}/credentials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CredentialsResource {

    private final CredentialDesk credentials;
    private final Repeats repeats;
    private final Caller caller;

    @Inject
    public CredentialsResource(CredentialDesk credentials, Repeats repeats, Caller caller) {
        this.credentials = credentials;
        this.repeats = repeats;
        this.caller = caller;
    }

    protected CredentialsResource() {
        this(null, null, null);
    }

    @GET
    @RolesAllowed({"ADMINISTRATOR", "NETWORK_MANAGER"})
    @Operation(summary = "The credentials of the school's programs")
    public CredentialView.Page list(@PathParam("schoolId") UUID school) {
        return new CredentialView.Page(credentials.all(new SchoolId(school)));
    }

    @POST
    @RolesAllowed({"ADMINISTRATOR", "NETWORK_MANAGER"})
    @Operation(summary = "Make a credential; its secret is shown this once")
    @APIResponseSchema(value = CredentialView.class, responseCode = "201",
            responseDescription = "The credential with its secret")
    public Response make(@PathParam("schoolId") UUID school, @NotNull @Valid CredentialRequest asked) {
        var id = new SchoolId(school);
        var made = repeats.once(id, asked, new Making<>(() -> credentials.make(id, caller.actor(), asked.name()),
                view -> view.id().toString(), known -> credentials.find(id, UUID.fromString(known))));
        return Response.status(Response.Status.CREATED).entity(made)
                .header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/{credential}/revocation")
    @RolesAllowed({"ADMINISTRATOR", "NETWORK_MANAGER"})
    @Operation(summary = "Take a credential back, now")
    @APIResponse(responseCode = "204", description = "Done")
    public Response revoke(@PathParam("schoolId") UUID school, @PathParam("credential") UUID credential) {
        credentials.revoke(new SchoolId(school), caller.actor(), credential);
        return Response.noContent().build();
    }
}
