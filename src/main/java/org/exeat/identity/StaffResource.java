package org.exeat.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;

/** The people a school names as its members. */
@Path("/schools/{schoolId}/staff")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StaffResource {

    private final StaffDesk staff;
    private final Repeats repeats;
    private final Caller caller;

    @Inject
    public StaffResource(StaffDesk staff, Repeats repeats, Caller caller) {
        this.staff = staff;
        this.repeats = repeats;
        this.caller = caller;
    }

    protected StaffResource() {
        this(null, null, null);
    }

    /** The account that was named. */
    public record NamedView(UUID id, String name) {
    }

    @POST
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER"})
    @Operation(summary = "Name somebody as a member of the school")
    @APIResponseSchema(value = NamedView.class, responseCode = "201", responseDescription = "Named")
    public Response add(@PathParam("schoolId") UUID school, @NotNull @Valid StaffRequest asked) {
        var id = new SchoolId(school);
        var account = repeats.once(id, asked, new Making<>(() -> staff.add(id, caller.actor(), asked.newcomer()),
                UUID::toString, UUID::fromString));
        return Response.created(URI.create("/api/v1/schools/" + school + "/accounts/" + account + "/roles"))
                .entity(new NamedView(account, asked.name())).build();
    }
}
