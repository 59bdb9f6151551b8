package org.exeat.incidents.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.web.ETags;

/** Reports of members of staff: drafts on the server, then sent once. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class StaffReportsResource {

    private final StaffReportDesk desk;
    private final GuidanceShelf guidance;
    private final Colleagues colleagues;
    private final Repeats repeats;

    @Inject
    public StaffReportsResource(StaffReportDesk desk, GuidanceShelf guidance, Colleagues colleagues,
            Repeats repeats) {
        this.desk = desk;
        this.guidance = guidance;
        this.colleagues = colleagues;
        this.repeats = repeats;
    }

    protected StaffReportsResource() {
        this(null, null, null, null);
    }

    /** One's own drafts, the newest first. */
    public record ReportDraftsView(List<StaffReportView> items) {
    }

    @POST
    @Path("incident-reports")
    @RolesAllowed(Groups.STAFF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin a report as a member of staff; nobody else sees it before it is sent")
    @APIResponseSchema(value = StaffReportView.class, responseCode = "201", responseDescription = "Kept as a draft")
    public Response draft(@PathParam("schoolId") UUID school, @NotNull @Valid ReportRequest request) {
        Colleague who = colleagues.caller(school);
        StaffReportView draft = repeats.once(who.school(), request, new Making<>(
                () -> desk.draft(who, request, Optional.empty()), made -> made.id().toString(),
                id -> desk.view(who, UUID.fromString(id))));
        return Response.created(URI.create("schools/" + school + "/incident-reports/" + draft.id())).entity(draft)
                .tag(ETags.of(draft.version())).build();
    }

    @GET
    @Path("incident-reports/drafts")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "One's own drafts, the newest first")
    public ReportDraftsView drafts(@PathParam("schoolId") UUID school) {
        return new ReportDraftsView(desk.drafts(colleagues.caller(school)));
    }

    @GET
    @Path("incident-reports/{id}")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "One's own draft or report")
    @APIResponseSchema(value = StaffReportView.class, responseCode = "200", responseDescription = "As it is now")
    public Response find(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        return answer(desk.view(colleagues.caller(school), id));
    }

    @PUT
    @Path("incident-reports/{id}")
    @RolesAllowed(Groups.STAFF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save one's own draft")
    @APIResponseSchema(value = StaffReportView.class, responseCode = "200", responseDescription = "As it is now")
    public Response save(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid ReportRequest request) {
        return answer(desk.save(colleagues.caller(school), id, ETags.version(seen), request));
    }

    @DELETE
    @Path("incident-reports/{id}")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Delete one's own draft, with its files")
    @APIResponse(responseCode = "204", description = "Gone")
    public Response discard(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen) {
        desk.discard(colleagues.caller(school), id, ETags.version(seen));
        return Response.noContent().build();
    }

    @POST
    @Path("incident-reports/{id}/submission")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Send one's own draft; sent again, it stays one report")
    @APIResponseSchema(value = SubmissionView.class, responseCode = "200", responseDescription = "Kept for good")
    public Response submit(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen) {
        Colleague who = colleagues.caller(school);
        StaffReportView sent = desk.submit(who, id, ETags.version(seen));
        return Response.ok(SubmissionView.of(sent, guidance.of(who.school()))).build();
    }

    private static Response answer(StaffReportView report) {
        return Response.ok(report).tag(ETags.of(report.version())).build();
    }
}
