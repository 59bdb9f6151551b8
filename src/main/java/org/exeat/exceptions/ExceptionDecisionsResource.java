package org.exeat.exceptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.web.ETags;

/** Deciding: for whoever decides that request today. */
@Path("/schools/{schoolId}/exception-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExceptionDecisionsResource {

    private static final String IF_MATCH = "If-Match";
    private static final String CHAIR = "CHAIR_OF_GOVERNORS";
    private static final String GOVERNOR = "GOVERNOR";

    private final DecidingDesk desk;
    private final ExceptionList list;
    private final ExceptionViews views;
    private final Colleagues colleagues;

    @Inject
    public ExceptionDecisionsResource(DecidingDesk desk, ExceptionList list, ExceptionViews views,
            Colleagues colleagues) {
        this.desk = desk;
        this.list = list;
        this.views = views;
        this.colleagues = colleagues;
    }

    protected ExceptionDecisionsResource() {
        this(null, null, null, null);
    }

    @POST
    @Path("/{id}/grant")
    @RolesAllowed({Groups.STAFF, CHAIR, GOVERNOR})
    @Operation(summary = "Grant it whole or narrowed, with an end; without terms, as proposed")
    @APIResponseSchema(value = ExceptionView.class, responseCode = "200", responseDescription = "As it is now")
    public Response grant(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) String seen, @NotNull @Valid GrantRequest wish) {
        Colleague who = colleagues.caller(school);
        return answer(who, desk.grant(who, id, ETags.version(seen), wish));
    }

    @POST
    @Path("/{id}/refusal")
    @RolesAllowed({Groups.STAFF, CHAIR, GOVERNOR})
    @Operation(summary = "Decline it, with the reason")
    @APIResponseSchema(value = ExceptionView.class, responseCode = "200", responseDescription = "As it is now")
    public Response decline(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) String seen, @NotNull @Valid TextRequest why) {
        Colleague who = colleagues.caller(school);
        return answer(who, desk.decline(who, id, ETags.version(seen), why.text()));
    }

    @POST
    @Path("/{id}/question")
    @RolesAllowed({Groups.STAFF, CHAIR, GOVERNOR})
    @Operation(summary = "Ask the requester something before deciding")
    @APIResponseSchema(value = ExceptionView.class, responseCode = "200", responseDescription = "As it is now")
    public Response askBack(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) String seen, @NotNull @Valid TextRequest question) {
        Colleague who = colleagues.caller(school);
        return answer(who, desk.askBack(who, id, ETags.version(seen), question.text()));
    }

    @POST
    @Path("/{id}/revocation")
    @RolesAllowed({Groups.STAFF, CHAIR, GOVERNOR})
    @Operation(summary = "Take back what was granted, with the reason; at once")
    @APIResponseSchema(value = ExceptionView.class, responseCode = "200", responseDescription = "As it is now")
    public Response revoke(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam(IF_MATCH) String seen, @NotNull @Valid TextRequest why) {
        Colleague who = colleagues.caller(school);
        return answer(who, desk.revoke(who, id, ETags.version(seen), why.text()));
    }

    @POST
    @Path("/{id}/look")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Groups.STAFF, CHAIR, GOVERNOR})
    @Operation(summary = "I have seen it: nothing of it is new to me any more")
    @APIResponse(responseCode = "204", description = "Noted")
    public Response look(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        list.look(colleagues.caller(school), id);
        return Response.noContent().build();
    }

    private Response answer(Colleague who, Outcome outcome) {
        ExceptionView view = views.view(who, list.find(who, outcome.orRefuse()));
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }
}
