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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.identity.Repeats;
import org.exeat.incidents.reports.GuidanceShelf;
import org.exeat.incidents.reports.ReportRequest;
import org.exeat.incidents.reports.StaffReportView;
import org.exeat.incidents.reports.SubmissionView;
import org.exeat.platform.Making;
import org.exeat.web.ETags;

/** Reports of those who work on an incident, as part of it. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnReportResource {

    private final Colleagues colleagues;
    private final OwnReportDesk desk;
    private final GuidanceShelf guidance;
    private final Repeats repeats;

    @Inject
    public OwnReportResource(Colleagues colleagues, OwnReportDesk desk, GuidanceShelf guidance, Repeats repeats) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.guidance = guidance;
        this.repeats = repeats;
    }

    protected OwnReportResource() {
        this(null, null, null, null);
    }

    /** One's own draft, by its id. */
    public record OwnReportRequest(@NotNull UUID report) {
    }

    @POST
    @Path("incidents/{id}/report-drafts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Begin a report that is meant for an incident that is open; nobody else sees it before it is "
            + "sent")
    @APIResponseSchema(value = StaffReportView.class, responseCode = "201", responseDescription = "Kept as a draft")
    public Response begin(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @NotNull @Valid ReportRequest request) {
        Colleague who = colleagues.caller(school);
        StaffReportView draft = repeats.once(who.school(), request, new Making<>(() -> desk.begin(who, id, request),
                made -> made.id().toString(), known -> desk.view(who, UUID.fromString(known))));
        return Response.created(URI.create("schools/" + school + "/incident-reports/" + draft.id())).entity(draft)
                .tag(ETags.of(draft.version())).build();
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
