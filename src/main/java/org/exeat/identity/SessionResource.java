package org.exeat.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.platform.RefusedException;

/** The session of the browser that asks. */
@Path("/session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final SignInDesk door;
    private final SessionDesk sessions;
    private final Recognition recognition;
    private final Introduction introduction;
    private final Caller caller;

    @Inject
    public SessionResource(SignInDesk door, SessionDesk sessions, Recognition recognition,
            Introduction introduction, Caller caller) {
        this.door = door;
        this.sessions = sessions;
        this.recognition = recognition;
        this.introduction = introduction;
        this.caller = caller;
    }

    protected SessionResource() {
        this(null, null, null, null, null);
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in")
    @APIResponseSchema(value = SessionView.class, responseCode = "201", responseDescription = "Signed in")
    public Response signIn(@NotNull @Valid SignInRequest asked, @Context HttpServletRequest request) {
        if (!Transport.keepsCookies(request.isSecure(), request.getServerName())) {
            throw RefusedException.because("INSECURE_ADDRESS");
        }
        boolean own = Boolean.TRUE.equals(asked.ownDevice());
        var secret = door.signIn(asked, Device.of(own, request.getHeader("User-Agent")), request.getRemoteAddr());
        var who = recognition.person(secret).orElseThrow();
        return Response.created(URI.create("/api/v1/session")).entity(introduction.of(who))
                .header("Set-Cookie", SessionCookie.keep(secret, own)).header("Cache-Control", "no-store").build();
    }

    @GET
    @RolesAllowed(Groups.ACCOUNT)
    @Operation(summary = "Who is signed in, and at which schools")
    @APIResponseSchema(value = SessionView.class, responseCode = "200", responseDescription = "Who it is")
    public Response show() {
        return Response.ok(introduction.of(caller.signedIn())).header("Cache-Control", "no-store").build();
    }

    @DELETE
    @RolesAllowed(Groups.ACCOUNT)
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Done")
    public Response signOut() {
        sessions.end(caller.signedIn());
        return Response.noContent().header("Set-Cookie", SessionCookie.drop()).build();
    }
}
