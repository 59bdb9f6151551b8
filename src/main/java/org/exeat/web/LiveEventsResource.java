package org.exeat.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.exeat.identity.Caller;
import org.exeat.identity.Groups;
import org.exeat.policy.SchoolId;

/** The stream of changes that pages and filter agents listen to. */
@Path("/schools/{schoolId}/live-events")
@RequestScoped
public class LiveEventsResource {

    private final LiveEvents events;
    private final Caller caller;

    @Inject
    public LiveEventsResource(LiveEvents events, Caller caller) {
        this.events = events;
        this.caller = caller;
    }

    protected LiveEventsResource() {
        this(null, null);
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Server-sent events: \"change\" whenever something of the school changed")
    @APIResponse(responseCode = "200", description = "Events without end",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS))
    public void listen(@PathParam("schoolId") UUID school, @Context SseEventSink sink, @Context Sse sse) {
        events.add(new SchoolId(school), new LiveStream(caller.accountId().orElseThrow(),
                caller.sessionId().orElseThrow(), sink, sse));
    }
}
