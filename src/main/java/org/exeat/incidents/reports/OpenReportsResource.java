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
import org.exeat.platform.visitors.Receipt;
import org.exeat.platform.visitors.RequestKey;
import org.exeat.platform.visitors.VisitorPace;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.web.Answers;

/** For anybody, without an account: reporting online bullying. */
@Path("/schools/{schoolId}/open-reports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpenReportsResource {

    private final Arrivals arrivals;
    private final SchoolClock clock;
    private final GuidanceShelf guidance;
    private final VisitorPace pace;

    @Inject
    public OpenReportsResource(Arrivals arrivals, SchoolClock clock, GuidanceShelf guidance, VisitorPace pace) {
        this.arrivals = arrivals;
        this.clock = clock;
        this.guidance = guidance;
        this.pace = pace;
    }

    protected OpenReportsResource() {
        this(null, null, null, null);
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Report online bullying without an account; the same Idempotency-Key, the same receipt")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201", responseDescription = "Kept")
    public Response report(@PathParam("schoolId") UUID schoolId, @HeaderParam(RequestKey.HEADER) String key,
            @Context HttpServletRequest visitor, @NotNull @Valid ReportRequest request) {
        SchoolId school = school(schoolId);
        String named = RequestKey.checked(key);
        pace.take(school, Act.REPORT, visitor.getRemoteAddr());
        Receipt receipt = arrivals.receive(school, named, request);
        return Answers.unkept(Response.Status.CREATED, ReceiptView.of(receipt, request, guidance.remembered(school)));
    }

    /** Refuses a school that is not there; that its clock is remembered spares asking the database. */
    private SchoolId school(UUID id) {
        var school = new SchoolId(id);
        clock.setting(school);
        return school;
    }
}
