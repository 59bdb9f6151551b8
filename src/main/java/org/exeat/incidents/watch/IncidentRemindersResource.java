package org.exeat.incidents.watch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;

/** What those who work on incidents, or are in charge of them, are reminded of. */
@Path("/schools/{schoolId}/incident-reminders")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class IncidentRemindersResource {

    private final Colleagues colleagues;
    private final ReminderDesk desk;

    @Inject
    public IncidentRemindersResource(Colleagues colleagues, ReminderDesk desk) {
        this.colleagues = colleagues;
        this.desk = desk;
    }

    protected IncidentRemindersResource() {
        this(null, null);
    }

    @GET
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "What waits too long for the caller, and who let themselves into an incident")
    public IncidentRemindersView all(@PathParam("schoolId") UUID school) {
        return new IncidentRemindersView(desk.of(colleagues.caller(school)));
    }

    @POST
    @Path("{id}/sight")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Say that one has seen that somebody let themselves into an incident")
    public void see(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        desk.see(colleagues.caller(school), id);
    }
}
