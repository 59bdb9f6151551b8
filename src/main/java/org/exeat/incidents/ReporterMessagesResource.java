package org.exeat.incidents;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;

/** What the school writes to reporters; a message that is sent again because no answer was heard is written once. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReporterMessagesResource {

    private final Colleagues colleagues;
    private final TriageList list;
    private final TriageDesk desk;
    private final TriageViews views;
    private final Repeats repeats;

    @Inject
    public ReporterMessagesResource(Colleagues colleagues, TriageList list, TriageDesk desk, TriageViews views,
            Repeats repeats) {
        this.colleagues = colleagues;
        this.list = list;
        this.desk = desk;
        this.views = views;
        this.repeats = repeats;
    }

    protected ReporterMessagesResource() {
        this(null, null, null, null, null);
    }

    @POST
    @Path("incident-reports/{id}/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Write to whoever sent a report; they read it with their code")
    @APIResponseSchema(value = ReportView.class, responseCode = "201", responseDescription = "The report")
    public Response tell(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @NotNull @Valid Requests.WordsRequest request) {
        Colleague who = colleagues.caller(school);
        repeats.once(who.school(), request, new Making<>(() -> {
            desk.tell(who, id, request.text());
            return id.toString();
        }, Function.identity(), Function.identity()));
        return Response.status(Response.Status.CREATED).entity(views.report(who, list.read(who, id)))
                .header("Cache-Control", "no-store").build();
    }
}
