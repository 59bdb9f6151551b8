package org.exeat.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.incidents.reports.GuidanceShelf;
import org.exeat.incidents.reports.SubmissionView;
import org.exeat.web.ETags;

/** Reports of those who work on an incident, as part of it. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnReportResource {

    private final Colleagues colleagues;
    private final OwnReportDesk desk;
    private final GuidanceShelf guidance;

    @Inject
    public OwnReportResource(Colleagues colleagues, OwnReportDesk desk, GuidanceShelf guidance) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.guidance = guidance;
    }

    protected OwnReportResource() {
        this(null, null, null);
    }

    /** One's own draft, by its id. */
    public record OwnReportRequest(@NotNull UUID report) {
    }

    @POST
    @Path("incidents/{id}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Send one's own draft and add it to an incident that is open; both or neither")
    public SubmissionView add(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid OwnReportRequest request) {
        Colleague who = colleagues.caller(school);
        return SubmissionView.of(desk.add(who, request.report(), id, ETags.version(seen)),
                guidance.of(who.school()));
    }
}
