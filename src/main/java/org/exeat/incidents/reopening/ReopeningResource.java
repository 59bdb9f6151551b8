package org.exeat.incidents.reopening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.incidents.IncidentAnswers;
import org.exeat.incidents.IncidentView;
import org.exeat.web.Answers;

/** Opening an incident again because of a report. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReopeningResource {

    private final Colleagues colleagues;
    private final ReopeningDesk desk;
    private final IncidentAnswers answers;

    @Inject
    public ReopeningResource(Colleagues colleagues, ReopeningDesk desk, IncidentAnswers answers) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.answers = answers;
    }

    protected ReopeningResource() {
        this(null, null, null);
    }

    @POST
    @Path("incident-reports/{id}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Open a closed incident again and add a report to it")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "The incident")
    public Response reopen(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @NotNull @Valid ReopeningRequest request) {
        Colleague who = colleagues.caller(school);
        desk.reopen(who, id, request);
        return Answers.of(answers.after(who, request.incident()));
    }
}
