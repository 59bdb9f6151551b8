package org.exeat.incidents.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.incidents.evidence.Evidence;
import org.exeat.incidents.evidence.EvidenceFile;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Sha256;
import org.exeat.policy.SchoolId;
import org.exeat.web.Attachment;

/** What a member of staff has reported: how far it has come, and what was said. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnReportsResource {

    private final StaffReportDesk desk;
    private final Evidence evidence;
    private final Colleagues colleagues;

    @Inject
    public OwnReportsResource(StaffReportDesk desk, Evidence evidence, Colleagues colleagues) {
        this.desk = desk;
        this.evidence = evidence;
        this.colleagues = colleagues;
    }

    protected OwnReportsResource() {
        this(null, null, null);
    }

    /** A message to the school. */
    public record OwnReportMessageRequest(@NotBlank @Size(max = 4_000) String text) {
    }

    @GET
    @Path("incident-reports/mine")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "What one has reported, the newest first")
    public OwnReportsView list(@PathParam("schoolId") UUID school) {
        return new OwnReportsView(desk.sent(colleagues.caller(school)));
    }

    @GET
    @Path("incident-reports/mine/{id}")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "How far one's own report has come, and what was said")
    public FollowUpView follow(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        return FollowUpView.of(desk.follow(colleagues.caller(school), id));
    }

    @POST
    @Path("incident-reports/mine/{id}/messages")
    @RolesAllowed(Groups.STAFF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a message to one's own report; once, however often it is sent under the key")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "201", responseDescription = "As it is now")
    public Response write(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid OwnReportMessageRequest request) {
        byte[] known = Sha256.of(Optional.ofNullable(key).orElseGet(() -> UUID.randomUUID().toString())
                .getBytes(StandardCharsets.UTF_8));
        var now = desk.write(colleagues.caller(school), id, request.text(), known);
        return Response.created(URI.create("schools/" + school + "/incident-reports/mine/" + id))
                .entity(FollowUpView.of(now)).build();
    }

    @GET
    @Path("incident-reports/mine/{id}/evidence/{file}")
    @RolesAllowed(Groups.STAFF)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A file of one's own draft or report, as a download")
    @APIResponse(responseCode = "200", description = "The file")
    public Response download(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @PathParam("file") UUID file) {
        desk.view(colleagues.caller(school), id);
        EvidenceFile found = evidence.find(new SchoolId(school), id, file)
                .orElseThrow(() -> new AbsentException("file"));
        return new Attachment(found.name(), found.type().mediaType(), found.size())
                .answer(out -> evidence.write(new SchoolId(school), file, out));
    }
}
