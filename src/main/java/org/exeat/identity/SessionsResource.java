package org.exeat.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** All signed-in browsers of the person who asks. */
@Path("/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

    private final SessionDesk sessions;
    private final Caller caller;

    @Inject
    public SessionsResource(SessionDesk sessions, Caller caller) {
        this.sessions = sessions;
        this.caller = caller;
    }

    protected SessionsResource() {
        this(null, null);
    }

    /** Those browsers, the one used last first. */
    public record SessionsView(List<DeviceView> items) {
    }

    @GET
    @RolesAllowed(Groups.ACCOUNT)
    @Operation(summary = "Where one is signed in")
    public SessionsView list() {
        return new SessionsView(sessions.live(caller.signedIn()));
    }

    @POST
    @Path("/{session}/revocation")
    @RolesAllowed(Groups.ACCOUNT)
    @Operation(summary = "Sign a browser of one's own out")
    @APIResponse(responseCode = "204", description = "Done")
    public Response revoke(@PathParam("session") UUID session) {
        sessions.revoke(caller.signedIn(), session);
        return Response.noContent().build();
    }
}
