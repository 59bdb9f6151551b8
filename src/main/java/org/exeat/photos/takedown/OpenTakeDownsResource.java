package org.exeat.photos.takedown;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.platform.visitors.Act;
import org.exeat.platform.visitors.RequestKey;
import org.exeat.platform.visitors.VisitorPace;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Answers;

/** For anybody, without an account: asking to get a picture taken down, and coming back with the code. */
@Path("/schools/{schoolId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpenTakeDownsResource {

    private final OpenTakeDownDesk desk;
    private final SchoolDirectory schools;
    private final VisitorPace pace;

    @Inject
    public OpenTakeDownsResource(OpenTakeDownDesk desk, SchoolDirectory schools, VisitorPace pace) {
        this.desk = desk;
        this.schools = schools;
        this.pace = pace;
    }

    protected OpenTakeDownsResource() {
        this(null, null, null);
    }

    /**
     * That a request is kept.
     *
     * @param receipt the code to come back with; shown once
     * @param dueOn by when the school answers
     */
    public record TakeDownReceiptView(String receipt, LocalDate dueOn) {
    }

    @POST
    @Path("open-take-downs")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Ask to get a picture taken down; the same Idempotency-Key, the same receipt")
    @APIResponseSchema(value = TakeDownReceiptView.class, responseCode = "201", responseDescription = "Kept")
    public Response ask(@PathParam("schoolId") UUID schoolId, @HeaderParam(RequestKey.HEADER) String key,
            @Context HttpServletRequest visitor, @NotNull @Valid OpenTakeDownRequest request) {
        SchoolId school = school(schoolId);
        String named = RequestKey.checked(key);
        pace.take(school, Act.TAKE_DOWN, visitor.getRemoteAddr());
        var taken = desk.receive(school, named, request.wanted());
        return Answers.unkept(Response.Status.CREATED, new TakeDownReceiptView(taken.receipt().shown(), taken.dueOn()));
    }

    @POST
    @Path("take-down-follow-ups")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "What became of a request to take something down, by its receipt")
    @APIResponseSchema(value = TakeDownFollowUpView.class, responseCode = "200", responseDescription = "How it stands")
    public Response find(@PathParam("schoolId") UUID schoolId, @Context HttpServletRequest visitor,
            @NotNull @Valid TakeDownFollowUpRequest request) {
        SchoolId school = school(schoolId);
        return Answers.unkept(Response.Status.OK, pace.guess(school, visitor.getRemoteAddr(),
                () -> desk.find(school, request.receipt())));
    }

    @POST
    @Path("take-down-follow-ups/messages")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Write to the school about a request to take something down, by its receipt")
    @APIResponseSchema(value = TakeDownFollowUpView.class, responseCode = "201",
            responseDescription = "How it stands now")
    public Response write(@PathParam("schoolId") UUID schoolId, @HeaderParam(RequestKey.HEADER) String key,
            @Context HttpServletRequest visitor,
            @NotNull @Valid TakeDownFollowUpRequest.TakeDownMessageRequest request) {
        SchoolId school = school(schoolId);
        String named = RequestKey.checked(key);
        pace.take(school, Act.MESSAGE, visitor.getRemoteAddr());
        return Answers.unkept(Response.Status.CREATED, pace.guess(school, visitor.getRemoteAddr(),
                () -> desk.write(school, request.receipt(), named, request.text())));
    }

    private SchoolId school(UUID id) {
        return schools.find(new SchoolId(id)).id();
    }
}
