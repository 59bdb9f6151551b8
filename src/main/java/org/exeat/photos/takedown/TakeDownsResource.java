package org.exeat.photos.takedown;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;
import org.exeat.web.Answers;
import org.exeat.web.ETags;

/** Requests to take something down, for those who answer them: the office, the DSL, the head and deputies. */
@Path("/schools/{schoolId}/take-downs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TakeDownsResource {

    private final Colleagues colleagues;
    private final TakeDowns requests;
    private final TakeDownDesk desk;
    private final Repeats repeats;

    @Inject
    public TakeDownsResource(Colleagues colleagues, TakeDowns requests, TakeDownDesk desk, Repeats repeats) {
        this.colleagues = colleagues;
        this.requests = requests;
        this.desk = desk;
        this.repeats = repeats;
    }

    protected TakeDownsResource() {
        this(null, null, null, null);
    }

    @GET
    @RolesAllowed({"OFFICE", "DSL", "HEADTEACHER", "DEPUTY_HEAD"})
    @Operation(summary = "Requests that are OPEN, CLOSED or all, the late ones first; q is looked for in all that was "
            + "asked")
    public TakeDownView.TakeDownsView list(@PathParam("schoolId") UUID school, @QueryParam("state") String state,
            @QueryParam("q") String text) {
        return new TakeDownView.TakeDownsView(requests.lines(new SchoolId(school), state, text));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"OFFICE", "DSL", "HEADTEACHER", "DEPUTY_HEAD"})
    @Operation(summary = "A request, whole; that it was looked at is entered in the audit trail")
    @APIResponseSchema(value = TakeDownView.class, responseCode = "200", responseDescription = "The request")
    public Response find(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        return Answers.with(Response.ok(), desk.look(colleagues.caller(school), id));
    }

    @POST
    @Path("{id}/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "DSL", "HEADTEACHER", "DEPUTY_HEAD"})
    @Operation(summary = "Enter that the poster was asked, the platform told, something removed; or a note")
    @APIResponseSchema(value = TakeDownView.class, responseCode = "200", responseDescription = "The request")
    public Response step(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid TakeDownRequests.TakeDownStepRequest request) {
        Colleague who = colleagues.caller(school);
        desk.step(who, id, ETags.version(seen), request);
        return now(who, id);
    }

    @POST
    @Path("{id}/messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "DSL", "HEADTEACHER", "DEPUTY_HEAD"})
    @Operation(summary = "Write to whoever asked; they read it with their code")
    @APIResponseSchema(value = TakeDownView.class, responseCode = "200", responseDescription = "The request")
    public Response tell(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @NotNull @Valid TakeDownRequests.TakeDownWordsRequest request) {
        Colleague who = colleagues.caller(school);
        repeats.once(who.school(), request, new Making<>(() -> {
            desk.tell(who, id, request.text());
            return id.toString();
        }, Function.identity(), Function.identity()));
        return now(who, id);
    }

    @POST
    @Path("{id}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "DSL", "HEADTEACHER", "DEPUTY_HEAD"})
    @Operation(summary = "Extend the month by one or two, once, while it lasts; whoever asked is told why")
    @APIResponseSchema(value = TakeDownView.class, responseCode = "200", responseDescription = "The request")
    public Response extend(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid TakeDownRequests.ExtensionWishRequest request) {
        Colleague who = colleagues.caller(school);
        desk.extend(who, id, ETags.version(seen), request);
        return now(who, id);
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "DSL", "HEADTEACHER", "DEPUTY_HEAD"})
    @Operation(summary = "Answer a request; whoever asked reads why, and where to complain unless it was taken down")
    @APIResponseSchema(value = TakeDownView.class, responseCode = "200", responseDescription = "The request")
    public Response answer(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid TakeDownRequests.TakeDownAnswerRequest request) {
        Colleague who = colleagues.caller(school);
        desk.answer(who, id, ETags.version(seen), request);
        return now(who, id);
    }

    @POST
    @Path("{id}/handover")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "DSL", "HEADTEACHER", "DEPUTY_HEAD"})
    @Operation(summary = "It is bullying: make it an incident report too; what becomes of that is told only there")
    @APIResponseSchema(value = TakeDownView.class, responseCode = "200", responseDescription = "The request")
    public Response handOver(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid TakeDownRequests.HandOverRequest request) {
        Colleague who = colleagues.caller(school);
        desk.handOver(who, id, ETags.version(seen), request.reason());
        return now(who, id);
    }

    private Response now(Colleague who, UUID id) {
        return Answers.with(Response.ok(), desk.after(who, id));
    }
}
