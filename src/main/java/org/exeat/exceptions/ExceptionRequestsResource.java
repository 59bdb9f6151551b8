package org.exeat.exceptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.web.ETags;

/** Asking: drafts, requests and notices of members of staff. */
@Path("/schools/{schoolId}/exception-requests")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExceptionRequestsResource {

    private final AskingDesk desk;
    private final ExceptionList list;
    private final ExceptionViews views;
    private final Colleagues colleagues;
    private final Repeats repeats;

    @Inject
    public ExceptionRequestsResource(AskingDesk desk, ExceptionList list, ExceptionViews views,
            Colleagues colleagues, Repeats repeats) {
        this.desk = desk;
        this.list = list;
        this.views = views;
        this.colleagues = colleagues;
        this.repeats = repeats;
    }

    protected ExceptionRequestsResource() {
        this(null, null, null, null, null);
    }

    @POST
    @RolesAllowed(Groups.STAFF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draft a request, which nobody else sees before it is asked")
    @APIResponseSchema(value = ExceptionView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@PathParam("schoolId") UUID school, @NotNull @Valid ExceptionDraftRequest request) {
        Colleague who = colleagues.caller(school);
        Outcome made = repeats.once(who.school(), request, new Making<>(() -> desk.draft(who, request), Outcome::name,
                Outcome::named));
        ExceptionView view = views.view(who, list.find(who, made.orRefuse()));
        return Response.created(URI.create("schools/" + school + "/exception-requests/" + view.id())).entity(view)
                .tag(ETags.of(view.version())).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Operation(summary = "One request, for its requester, whoever decides it, and whoever sees the whole register")
    @APIResponseSchema(value = ExceptionView.class, responseCode = "200", responseDescription = "The request")
    public Response find(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        return answer(colleagues.caller(school), id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Groups.STAFF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change one's own draft")
    @APIResponseSchema(value = ExceptionView.class, responseCode = "200", responseDescription = "As it is now")
    public Response rephrase(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid ExceptionDraftRequest request) {
        Colleague who = colleagues.caller(school);
        return answer(who, desk.rephrase(who, id, ETags.version(seen), request).orRefuse());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Delete one's own draft")
    @APIResponse(responseCode = "204", description = "Gone")
    public Response discard(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen) {
        desk.discard(colleagues.caller(school), id, ETags.version(seen));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Ask, by the edition in force now; or give notice, which nobody decides")
    @APIResponseSchema(value = ExceptionView.class, responseCode = "200", responseDescription = "As it is now")
    public Response submit(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen) {
        Colleague who = colleagues.caller(school);
        return answer(who, desk.submit(who, id, ETags.version(seen)).orRefuse());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Give up what was asked, before it is decided")
    @APIResponseSchema(value = ExceptionView.class, responseCode = "200", responseDescription = "As it is now")
    public Response withdraw(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen) {
        Colleague who = colleagues.caller(school);
        return answer(who, desk.withdraw(who, id, ETags.version(seen)).orRefuse());
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Groups.STAFF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer what was asked back")
    @APIResponseSchema(value = ExceptionView.class, responseCode = "200", responseDescription = "As it is now")
    public Response answer(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid TextRequest request) {
        Colleague who = colleagues.caller(school);
        return answer(who, desk.answer(who, id, ETags.version(seen), request.text()).orRefuse());
    }

    private Response answer(Colleague who, UUID id) {
        ExceptionView view = views.view(who, list.find(who, id));
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }
}
