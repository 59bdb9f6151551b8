package org.exeat.incidents.statistics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Colleagues;

/** Statistics of reports and incidents, for those who answer for them and for governors; never for administrators. */
@Path("/schools/{schoolId}/incident-statistics")
@RequestScoped
public class IncidentStatisticsResource {

    private final Colleagues colleagues;
    private final StatisticsDesk desk;

    @Inject
    public IncidentStatisticsResource(Colleagues colleagues, StatisticsDesk desk) {
        this.colleagues = colleagues;
        this.desk = desk;
    }

    protected IncidentStatisticsResource() {
        this(null, null);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HEADTEACHER", "DSL", "DEPUTY_HEAD", "GOVERNOR", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Reports and incidents by half-term; small numbers are not shown",
            description = "from and to are days on which a half-term begins, both included; without, the last six.")
    public StatisticsView read(@PathParam("schoolId") UUID school, @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) {
        return desk.look(colleagues.caller(school), from, to);
    }

    @GET
    @Produces("text/csv;charset=utf-8;qs=0.5")
    @RolesAllowed({"HEADTEACHER", "DSL", "DEPUTY_HEAD", "GOVERNOR", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The same as a table for spreadsheets; a number that is withheld is an empty cell")
    public Response table(@PathParam("schoolId") UUID school, @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to) throws IOException {
        return Response.ok(StatisticsCsv.of(desk.look(colleagues.caller(school), from, to)), "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"incident-statistics.csv\"").build();
    }
}
