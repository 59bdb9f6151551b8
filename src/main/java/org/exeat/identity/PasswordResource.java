package org.exeat.identity;

import jakarta.annotation.security.RolesAllowed;
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

/** One's own password. */
@Path("/password-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PasswordResource {

    private final PasswordChange passwords;
    private final Caller caller;

    @Inject
    public PasswordResource(PasswordChange passwords, Caller caller) {
        this.passwords = passwords;
        this.caller = caller;
    }

    protected PasswordResource() {
        this(null, null);
    }

    @POST
    @RolesAllowed(Groups.ACCOUNT)
    @Operation(summary = "Change one's own password",
            description = "Asks for the present one, and ends every other session of the account.")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response change(@NotNull @Valid PasswordChangeRequest asked, @Context HttpServletRequest request) {
        passwords.change(caller.signedIn(), asked, request.getRemoteAddr());
        return Response.noContent().build();
    }
}
