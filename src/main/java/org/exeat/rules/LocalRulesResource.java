package org.exeat.rules;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;
import org.exeat.schools.LocalRuleDesk;

/** Rules the head adopts where the policy is silent. */
@Path("/schools/{schoolId}/local-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LocalRulesResource {

    private final LocalRuleDesk desk;
    private final Repeats repeats;
    private final Caller caller;

    @Inject
    public LocalRulesResource(LocalRuleDesk desk, Repeats repeats, Caller caller) {
        this.desk = desk;
        this.repeats = repeats;
        this.caller = caller;
    }

    protected LocalRulesResource() {
        this(null, null, null);
    }

    /** The rule that was adopted. */
    public record AdoptedRuleView(UUID id) {
    }

    @POST
    @RolesAllowed("HEADTEACHER")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adopt a rule where the policy is silent")
    @APIResponseSchema(value = AdoptedRuleView.class, responseCode = "201", responseDescription = "Adopted")
    public Response adopt(@PathParam("schoolId") UUID schoolId, @NotNull @Valid LocalRuleRequest request) {
        var school = new SchoolId(schoolId);
        var id = repeats.once(school, request, new Making<>(
            () -> desk.adopt(caller.actor(), school, request.proposal()), UUID::toString, UUID::fromString));
        return Response.created(URI.create("/api/v1/schools/" + schoolId + "/policy"))
            .entity(new AdoptedRuleView(id)).build();
    }

    @POST
    @Path("/{ruleId}/ending")
    @RolesAllowed("HEADTEACHER")
    @Operation(summary = "End a local rule at once")
    @APIResponse(responseCode = "204", description = "Done")
    public Response end(@PathParam("schoolId") UUID schoolId, @PathParam("ruleId") UUID ruleId) {
        desk.end(caller.actor(), new SchoolId(schoolId), ruleId);
        return Response.noContent().build();
    }
}
