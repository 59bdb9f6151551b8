package org.exeat.access;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Groups;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;
import org.exeat.web.ETags;

/** Lesson authorisations over HTTP. */
@Path("/schools/{schoolId}/authorisations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AuthorisationsResource {

    private final AuthorisationDesk desk;
    private final AuthorisationList list;
    private final AuthorisationViews views;
    private final Openers openers;
    private final Repeats repeats;

    @Inject
    public AuthorisationsResource(AuthorisationDesk desk, AuthorisationList list, AuthorisationViews views,
            Openers openers, Repeats repeats) {
        this.desk = desk;
        this.list = list;
        this.views = views;
        this.openers = openers;
        this.repeats = repeats;
    }

    protected AuthorisationsResource() {
        this(null, null, null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Open platforms for a lesson, now or ahead",
            description = "A lesson has one authorisation: opening again adds what is new to it and answers 200.")
    @APIResponseSchema(value = AuthorisationView.class, responseCode = "201",
            responseDescription = "Opened, or planned")
    public Response open(@PathParam("schoolId") UUID school, @NotNull @Valid AuthorisationRequest request) {
        SchoolId id = new SchoolId(school);
        Outcome outcome = repeats.once(id, request, new Making<>(
                () -> desk.open(id, openers.caller(id), request.wish()), Outcome::nameOfMade,
                made -> Outcome.of(list.find(id, UUID.fromString(made)), true)));
        AuthorisationView view = views.view(id, outcome.orRefuse());
        return (outcome.made() ? Response.created(URI.create("schools/" + school + "/authorisations/" + view.id()))
                : Response.ok()).entity(view).tag(ETags.of(view.version())).build();
    }

    @GET
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Authorisations of some days, by opening")
    public List<AuthorisationView> between(@PathParam("schoolId") UUID school,
            @QueryParam("from") java.time.LocalDate from, @QueryParam("to") java.time.LocalDate to) {
        SchoolId id = new SchoolId(school);
        return list.between(id, from, to).stream().map(opened -> views.view(id, opened)).toList();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "One authorisation")
    @APIResponseSchema(value = AuthorisationView.class, responseCode = "200",
            responseDescription = "The authorisation")
    public Response find(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        SchoolId schoolId = new SchoolId(school);
        return answer(schoolId, list.find(schoolId, id));
    }

    @POST
    @Path("/{id}/extension")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Five minutes more, never past the bell")
    @APIResponseSchema(value = AuthorisationView.class, responseCode = "200", responseDescription = "As it is now")
    public Response extend(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen) {
        SchoolId schoolId = new SchoolId(school);
        return answer(schoolId,
                desk.extend(schoolId, openers.caller(schoolId), id, ETags.version(seen)).orRefuse());
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Close it now, or give up a planned one")
    @APIResponseSchema(value = AuthorisationView.class, responseCode = "200", responseDescription = "As it is now")
    public Response close(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen) {
        SchoolId schoolId = new SchoolId(school);
        return answer(schoolId, desk.close(schoolId, openers.caller(schoolId), id, ETags.version(seen)).orRefuse());
    }

    @POST
    @Path("/{id}/reversal")
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Take an opening back within ten seconds; it is recorded as opened in error")
    @APIResponseSchema(value = AuthorisationView.class, responseCode = "200", responseDescription = "As it is now")
    public Response undo(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        SchoolId schoolId = new SchoolId(school);
        return answer(schoolId, desk.undo(schoolId, openers.caller(schoolId), id).orRefuse());
    }

    private Response answer(SchoolId school, Opened opened) {
        AuthorisationView view = views.view(school, opened);
        return Response.ok(view).tag(ETags.of(view.version())).build();
    }
}
