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
import org.exeat.platform.visitors.RequestKey;
import org.exeat.web.Answers;

/** For anybody, without an account: reporting online bullying. */
@Path("/schools/{schoolId}/open-reports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpenReportsResource {

    private final OpenReports reports;

    @Inject
    public OpenReportsResource(OpenReports reports) {
        this.reports = reports;
    }

    protected OpenReportsResource() {
        this(null);
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Report online bullying without an account; the same Idempotency-Key, the same receipt")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201", responseDescription = "Kept")
    public Response report(@PathParam("schoolId") UUID schoolId,
            @HeaderParam(RequestKey.HEADER) String key, @Context HttpServletRequest visitor,
            @NotNull @Valid ReportRequest request) {
        ReportLane.rethrow(visitor);
        Arrival arrival = reports.arrival(schoolId, key, visitor.getRemoteAddr(), request);
        ReceiptView receipt = reports.receipt(arrival);
        reports.keepAlone(arrival);
        return Answers.unkept(Response.Status.CREATED, receipt);
    }
}
