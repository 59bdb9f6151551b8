package org.exeat.incidents.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.policy.SchoolId;
import org.exeat.web.ETags;

/** What a school settles about reports. */
@Path("/schools/{schoolId}/report-settings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportSettingsResource {

    private final ReportSettingsDesk desk;
    private final Colleagues colleagues;

    @Inject
    public ReportSettingsResource(ReportSettingsDesk desk, Colleagues colleagues) {
        this.desk = desk;
        this.colleagues = colleagues;
    }

    protected ReportSettingsResource() {
        this(null, null);
    }

    /** What is told whoever reports, in how many school days a report is looked at, and when it escalates. */
    public record ReportSettingsView(int version, Map<String, String> readWhen, List<Guidance.Contact> contacts,
            int dueDays, int escalationDays) {
    }

    @GET
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "What is told whoever reports, and how soon reports are looked at")
    @APIResponseSchema(value = ReportSettingsView.class, responseCode = "200", responseDescription = "As settled")
    public Response read(@PathParam("schoolId") UUID school) {
        Guidance now = desk.read(new SchoolId(school));
        return Response.ok(new ReportSettingsView(now.version(), now.readWhen(), now.contacts(), now.dueDays(),
                now.escalationDays()))
                .tag(ETags.of(now.version())).build();
    }

    @PUT
    @RolesAllowed({"HEADTEACHER", "DSL", "ADMINISTRATOR"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Settle it anew")
    @APIResponseSchema(value = ReportSettingsView.class, responseCode = "200", responseDescription = "As settled")
    public Response settle(@PathParam("schoolId") UUID school, @HeaderParam("If-Match") String seen,
            @NotNull @Valid ReportSettingsRequest wish) {
        desk.settle(colleagues.caller(school), ETags.version(seen), wish);
        return read(school);
    }
}
