package org.exeat.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.exeat.policy.AccountId;
import org.exeat.web.Answers;
import org.exeat.web.ETags;

/** The record of an incident: who is in it, who works on it, notes and what is to be done. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class IncidentRecordResource {

    private final Colleagues colleagues;
    private final RecordDesk desk;
    private final IncidentAnswers answers;

    @Inject
    public IncidentRecordResource(Colleagues colleagues, RecordDesk desk, IncidentAnswers answers) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.answers = answers;
    }

    protected IncidentRecordResource() {
        this(null, null, null);
    }

    @PUT
    @Path("incidents/{id}/title")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Call it something else")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response call(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.TitleRequest request) {
        Colleague who = colleagues.caller(school);
        desk.call(who, spot(id, seen), request.title());
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Enter a note")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response note(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.WordsRequest request) {
        Colleague who = colleagues.caller(school);
        desk.note(who, spot(id, seen), request.text());
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/read-answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Say that what a reporter answered was read: lists mark the incident no longer")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response read(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.AnswerReadRequest request) {
        Colleague who = colleagues.caller(school);
        desk.read(who, spot(id, seen), request);
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Correct an entry by a new one; the old one stays")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response correct(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.CorrectionRequest request) {
        Colleague who = colleagues.caller(school);
        desk.correct(who, spot(id, seen), request);
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/parties")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Name somebody who is in it; they and those close to them are shut out")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response join(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.PartyRequest request) {
        Colleague who = colleagues.caller(school);
        desk.join(who, spot(id, seen), request);
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/parties/{party}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Take somebody out who was named by mistake")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response leave(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @PathParam("party") UUID party,
            @NotNull @Valid Requests.ReasonRequest request) {
        Colleague who = colleagues.caller(school);
        desk.leave(who, spot(id, seen), party, request.reason());
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/handlers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Let somebody work on it")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response entrust(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.HandlerRequest request) {
        Colleague who = colleagues.caller(school);
        desk.entrust(who, spot(id, seen), new AccountId(request.account()));
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/handlers/{account}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Relieve somebody of it")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response relieve(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @PathParam("account") UUID account,
            @NotNull @Valid Requests.ReasonRequest request) {
        Colleague who = colleagues.caller(school);
        desk.relieve(who, spot(id, seen), new AccountId(account), request.reason());
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Plan something that somebody is to do by a day")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response plan(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.ActionRequest request) {
        Colleague who = colleagues.caller(school);
        desk.plan(who, spot(id, seen), request);
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/actions/{action}/completion")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Say that an action is done, or not needed any more")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response end(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @PathParam("action") UUID action,
            @NotNull @Valid Requests.ActionEndRequest request) {
        Colleague who = colleagues.caller(school);
        desk.end(who, spot(id, seen), action, request);
        return Answers.of(answers.after(who, id));
    }

    private static Spot spot(UUID id, String seen) {
        return new Spot(id, ETags.version(seen));
    }
}
