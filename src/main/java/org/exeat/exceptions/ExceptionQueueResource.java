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
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;

/** What waits for somebody. */
@Path("/schools/{schoolId}/exception-queue")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExceptionQueueResource {

    private final ExceptionList list;
    private final QueueViews queues;
    private final Colleagues colleagues;

    @Inject
    public ExceptionQueueResource(ExceptionList list, QueueViews queues, Colleagues colleagues) {
        this.list = list;
        this.queues = queues;
        this.colleagues = colleagues;
    }

    protected ExceptionQueueResource() {
        this(null, null, null);
    }

    @GET
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Operation(summary = "What waits for me: to decide, and of my own")
    public QueueView queue(@PathParam("schoolId") UUID school) {
        Colleague who = colleagues.caller(school);
        return queues.view(who, list.queue(who));
    }
}
