package org.exeat.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** For people who cannot sign in yet, or no longer: one-time links and forgotten passwords. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LinksResource {

    private final LinkDesk links;
    private final Acceptance acceptance;

    @Inject
    public LinksResource(LinkDesk links, Acceptance acceptance) {
        this.links = links;
        this.acceptance = acceptance;
    }

    protected LinksResource() {
        this(null, null);
    }

    @POST
    @Path("invitation-checks")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "What a one-time link is for")
    @APIResponseSchema(value = InvitationView.class, responseCode = "200",
            responseDescription = "What the link is for")
    public Response check(@NotNull @Valid InvitationCheckRequest asked) {
        return Response.ok(links.show(new Secret(asked.token()))).header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("invitation-acceptances")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Join a school, or choose a new password, by a one-time link")
    @APIResponse(responseCode = "204", description = "Done")
    public Response accept(@NotNull @Valid InvitationAcceptanceRequest asked, @Context HttpServletRequest request) {
        acceptance.accept(new Secret(asked.token()), asked.password(), request.getRemoteAddr());
        return Response.noContent().build();
    }

    @POST
    @Path("password-resets")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Ask the school's administrator for a new password")
    @APIResponse(responseCode = "202", description = "Asked, whether there is such an account or not")
    public Response askReset(@NotNull @Valid PasswordResetRequest asked) {
        links.askReset(asked.email());
        return Response.accepted().build();
    }
}
