package org.exeat.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.exeat.web.Answers;

/** Taking reports up. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TriageResource {

    private final Colleagues colleagues;
    private final TriageList list;
    private final TriageDesk desk;
    private final TriageViews views;
    private final IncidentAnswers answers;

    @Inject
    public TriageResource(Colleagues colleagues, TriageList list, TriageDesk desk, TriageViews views,
            IncidentAnswers answers) {
        this.colleagues = colleagues;
        this.list = list;
        this.desk = desk;
        this.views = views;
        this.answers = answers;
    }

    protected TriageResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Path("triage-queue")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The reports the caller may take up, and the incidents they may see: safeguarding first; that "
            + "they saw how a report begins, or a title, is entered in the audit trail, once a day")
    public TriageQueueView queue(@PathParam("schoolId") UUID school) {
        Colleague who = colleagues.caller(school);
        return views.queue(who, list.waiting(who), list.incidents(who));
    }

    @GET
    @Path("incident-reports/{id}/reading")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "A report, whole; that it was read is entered in the audit trail")
    @APIResponseSchema(value = ReportView.class, responseCode = "200", responseDescription = "The report")
    public Response read(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        Colleague who = colleagues.caller(school);
        return Response.ok(views.report(who, list.read(who, id))).header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("incident-reports/{id}/incident")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Begin an incident with a report; the caller handles it")
    @APIResponseSchema(value = IncidentView.class, responseCode = "201", responseDescription = "The incident")
    public Response take(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @NotNull @Valid Requests.TitleRequest request) {
        Colleague who = colleagues.caller(school);
        UUID incident = desk.take(who, id, request.title(), views.now(who));
        return Answers.with(Response.created(URI.create("schools/" + school + "/incidents/" + incident)),
                answers.after(who, incident).orElseThrow());
    }

    @POST
    @Path("incident-reports/{id}/linking")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Add a report to an incident that is open")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "The incident")
    public Response link(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @NotNull @Valid Requests.LinkingRequest request) {
        Colleague who = colleagues.caller(school);
        desk.link(who, id, request.incident());
        return Answers.of(answers.after(who, request.incident()));
    }
}
