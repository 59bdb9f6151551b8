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
import org.exeat.policy.offsite.Route;
import org.exeat.web.Answers;
import org.exeat.web.ETags;

/** Testing, deciding and closing an incident. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class JudgingResource {

    private final Colleagues colleagues;
    private final JudgingDesk desk;
    private final RouteDesk routes;
    private final IncidentAnswers answers;

    @Inject
    public JudgingResource(Colleagues colleagues, JudgingDesk desk, RouteDesk routes, IncidentAnswers answers) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.routes = routes;
        this.answers = answers;
    }

    protected JudgingResource() {
        this(null, null, null, null);
    }

    @PUT
    @Path("incidents/{id}/grounds/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Answer one ground on which the school may act")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response answer(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @PathParam("key") String key,
            @NotNull @Valid Requests.GroundRequest request) {
        Colleague who = colleagues.caller(school);
        desk.answer(who, spot(id, seen), key, request);
        return Answers.of(answers.after(who, id));
    }

    @PUT
    @Path("incidents/{id}/concerns")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Say which concerns hold; with one that escalates, safeguarding comes first")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response concern(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.ConcernsRequest request) {
        Colleague who = colleagues.caller(school);
        desk.concern(who, spot(id, seen), request);
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Decide whether the school acts; the advice and the decision are both kept")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response decide(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.DecisionRequest request) {
        Colleague who = colleagues.caller(school);
        desk.decide(who, spot(id, seen), request);
        return Answers.of(answers.after(who, id));
    }

    @PUT
    @Path("incidents/{id}/routes/{route}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Say what became of a route")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response route(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @PathParam("route") Route route,
            @NotNull @Valid Requests.RouteRequest request) {
        Colleague who = colleagues.caller(school);
        routes.settle(who, spot(id, seen), route, request);
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/penalty-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Check a penalty before it is imposed")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response penalty(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.PenaltyRequest request) {
        Colleague who = colleagues.caller(school);
        desk.penalty(who, spot(id, seen), request);
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Close it, once it is decided and every route was considered")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response close(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.ClosureRequest request) {
        Colleague who = colleagues.caller(school);
        desk.close(who, spot(id, seen), request);
        return Answers.of(answers.after(who, id));
    }

    @POST
    @Path("incidents/{id}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Open it again")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "As it is now")
    public Response reopen(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen,
            @NotNull @Valid Requests.ReasonRequest request) {
        Colleague who = colleagues.caller(school);
        desk.reopen(who, spot(id, seen), request.reason());
        return Answers.of(answers.after(who, id));
    }

    private static Spot spot(UUID id, String seen) {
        return new Spot(id, ETags.version(seen));
    }
}
