package org.exeat.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.identity.PolicyPosts;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SettingsDesk;
import org.exeat.schools.SettingsRequest;
import org.exeat.web.ETags;

/** What a school says of itself, all together. */
@Path("/schools/{schoolId}/settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    private final SettingsDesk desk;
    private final PolicyPosts posts;
    private final Caller caller;

    @Inject
    public SettingsResource(SettingsDesk desk, PolicyPosts posts, Caller caller) {
        this.desk = desk;
        this.posts = posts;
        this.caller = caller;
    }

    protected SettingsResource() {
        this(null, null, null);
    }

    @GET
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER"})
    @Operation(summary = "Name, languages, and the words for roles, year groups and places")
    @APIResponseSchema(value = SettingsView.class, responseCode = "200", responseDescription = "The settings")
    public Response show(@PathParam("schoolId") UUID school) {
        return answer(desk.read(new SchoolId(school)));
    }

    @PUT
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put these settings in place of those that were",
            description = "The year groups are those the school has; a place that a rule in force names stays.")
    @APIResponseSchema(value = SettingsView.class, responseCode = "200", responseDescription = "The settings")
    public Response change(@PathParam("schoolId") UUID school, @HeaderParam("If-Match") String match,
            @NotNull @Valid SettingsRequest asked) {
        refuseUnlessHolders(asked);
        int version = ETags.version(match).orElseThrow(() -> new StaleException("settings"));
        return answer(desk.change(caller.actor(), new SchoolId(school), version, asked));
    }

    /** Groups are held by roles of the program; a role that means one post is held by that post. */
    private static void refuseUnlessHolders(SettingsRequest asked) {
        for (int i = 0; i < asked.roleLabels().size(); i++) {
            var each = asked.roleLabels().get(i);
            if (each.heldBy() != null && !PolicyPosts.mayBeHeldBy(each.role(), each.heldBy())) {
                throw RefusedException.wrong("roleLabels[" + i + "].heldBy", "UNKNOWN_CHOICE");
            }
        }
    }

    private Response answer(SettingsDesk.Settled settled) {
        return Response.ok(SettingsView.of(settled.school(), posts)).tag(ETags.of(settled.version())).build();
    }
}
