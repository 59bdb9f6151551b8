package org.exeat.incidents.reports;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolDirectory;

/** What whoever means to report must know first. */
@Path("/schools/{schoolId}/report-guide")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportGuideResource {

    private final SchoolDirectory schools;
    private final GuidanceShelf shelf;

    @Inject
    public ReportGuideResource(SchoolDirectory schools, GuidanceShelf shelf) {
        this.schools = schools;
        this.shelf = shelf;
    }

    protected ReportGuideResource() {
        this(null, null);
    }

    /** The school's name, when reports are read, and whom to call now. */
    public record ReportGuideView(String name, Map<String, String> readWhen, List<Guidance.Contact> contacts) {
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "When reports are read, and whom to call now")
    public ReportGuideView read(@PathParam("schoolId") UUID schoolId) {
        var school = schools.find(new SchoolId(schoolId));
        Guidance guidance = shelf.remembered(school.id());
        return new ReportGuideView(school.name(), guidance.readWhen(), guidance.contacts());
    }
}
