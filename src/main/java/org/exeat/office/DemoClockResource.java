package org.exeat.office;

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
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Caller;
import org.exeat.identity.Groups;
import org.exeat.policy.SchoolId;
import org.exeat.schools.calendar.DemoClock;
import org.exeat.schools.calendar.DemoClockDesk;

/** The clock of a demo school, which whoever belongs there may move. Other schools have no such clock. */
@Path("/schools/{schoolId}/demo-clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DemoClockResource {

    private final DemoClockDesk desk;
    private final Caller caller;

    @Inject
    public DemoClockResource(DemoClockDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    protected DemoClockResource() {
        this(null, null);
    }

    /** What the clock shows. */
    public record ClockView(Instant now) {
    }

    /** Where the clock is to jump. */
    public record JumpRequest(@NotNull DemoClock.Jump jump) {
    }

    @GET
    @RolesAllowed(Groups.MEMBER)
    @Operation(summary = "What the clock of a demo school shows")
    public ClockView show(@PathParam("schoolId") UUID schoolId) {
        return new ClockView(desk.now(new SchoolId(schoolId)));
    }

    @POST
    @RolesAllowed(Groups.MEMBER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move the clock of a demo school")
    public ClockView jump(@PathParam("schoolId") UUID schoolId, @NotNull @Valid JumpRequest request) {
        return new ClockView(desk.jump(caller.actor(), new SchoolId(schoolId), request.jump()));
    }
}
