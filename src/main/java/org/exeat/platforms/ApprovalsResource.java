package org.exeat.platforms;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;

/** The approval of a platform over HTTP. */
@Path("/schools/{schoolId}/platforms/{slug}/approval")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ApprovalsResource {

    private final SchoolPlatforms platforms;
    private final ApprovalDesk approvals;
    private final Approvers approvers;
    private final Repeats repeats;
    private final Caller caller;

    @Inject
    public ApprovalsResource(SchoolPlatforms platforms, ApprovalDesk approvals, Approvers approvers, Repeats repeats,
            Caller caller) {
        this.platforms = platforms;
        this.approvals = approvals;
        this.approvers = approvers;
        this.repeats = repeats;
        this.caller = caller;
    }

    protected ApprovalsResource() {
        this(null, null, null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HEADTEACHER", "DEPUTY_HEAD", "BUSINESS_MANAGER", "SENIOR_STAFF", "HEAD_OF_DEPARTMENT",
            "DSL"})
    @Operation(summary = "Put School Management's approval of a platform on record",
            description = "Where the policy demands it, a platform without approval cannot be named for a lesson.")
    @APIResponseSchema(value = PlatformView.class, responseCode = "201", responseDescription = "On record")
    public Response approve(@PathParam("schoolId") UUID school, @PathParam("slug") String slug,
            @NotNull @Valid ApprovalRequest request) {
        var platform = PlatformSlug.known(slug);
        var id = new SchoolId(school);
        approvers.refuseUnlessAmong(id, caller.roles(id));
        var approved = repeats.once(id, request, new Making<>(
                () -> approvals.approve(caller.actor(), id, platform, request.wish(caller.name())),
                entry -> slug, made -> platforms.entry(id, platform)));
        return PlatformsResource.answer(Response.created(PlatformsResource.at(school, platform)), approved);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({"HEADTEACHER", "DEPUTY_HEAD", "BUSINESS_MANAGER", "SENIOR_STAFF", "HEAD_OF_DEPARTMENT",
            "DSL"})
    @Operation(summary = "Withdraw the approval; it stops counting today")
    @APIResponseSchema(value = PlatformView.class, responseCode = "200", responseDescription = "As it is now")
    public Response withdraw(@PathParam("schoolId") UUID school, @PathParam("slug") String slug) {
        var id = new SchoolId(school);
        approvers.refuseUnlessAmong(id, caller.roles(id));
        return PlatformsResource.answer(Response.ok(), approvals.withdraw(caller.actor(), id, PlatformSlug.known(slug),
                caller.name()));
    }
}
