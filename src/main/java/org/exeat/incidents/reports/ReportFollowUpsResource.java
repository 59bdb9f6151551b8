package org.exeat.incidents.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.platform.visitors.Act;
import org.exeat.platform.visitors.RequestKey;
import org.exeat.platform.visitors.VisitorPace;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Answers;

/** For anybody, without an account: coming back to a report with its code. */
@Path("/schools/{schoolId}/report-follow-ups")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReportFollowUpsResource {

    private final OpenReportDesk desk;
    private final SchoolDirectory schools;
    private final VisitorPace pace;

    @Inject
    public ReportFollowUpsResource(OpenReportDesk desk, SchoolDirectory schools, VisitorPace pace) {
        this.desk = desk;
        this.schools = schools;
        this.pace = pace;
    }

    protected ReportFollowUpsResource() {
        this(null, null, null);
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "What became of a report, by its receipt")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "200", responseDescription = "How it stands")
    public Response find(@PathParam("schoolId") UUID schoolId, @Context HttpServletRequest visitor,
            @NotNull @Valid FollowUpRequest request) {
        SchoolId school = school(schoolId);
        FollowUp found = pace.guess(school, visitor.getRemoteAddr(), () -> desk.find(school, request.receipt()));
        return Answers.unkept(Response.Status.OK, FollowUpView.of(found));
    }

    @POST
    @Path("messages")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Write to the school about a report, by its receipt")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "201", responseDescription = "How it stands now")
    public Response write(@PathParam("schoolId") UUID schoolId, @HeaderParam(RequestKey.HEADER) String key,
            @Context HttpServletRequest visitor, @NotNull @Valid FollowUpRequest.MessageRequest request) {
        SchoolId school = school(schoolId);
        String named = RequestKey.checked(key);
        pace.take(school, Act.MESSAGE, visitor.getRemoteAddr());
        FollowUp now = pace.guess(school, visitor.getRemoteAddr(),
                () -> desk.write(school, request.receipt(), named, request.text()));
        return Answers.unkept(Response.Status.CREATED, FollowUpView.of(now));
    }

    private SchoolId school(UUID id) {
        return schools.find(new SchoolId(id)).id();
    }
}
