package org.exeat.photos.links;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.platform.visitors.VisitorPace;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Answers;

/** For parents with a one-time link, without an account. */
@Path("/schools/{schoolId}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OpenPhotoAnswersResource {

    private final AnswerDesk desk;
    private final SchoolDirectory schools;
    private final VisitorPace pace;

    @Inject
    public OpenPhotoAnswersResource(AnswerDesk desk, SchoolDirectory schools, VisitorPace pace) {
        this.desk = desk;
        this.schools = schools;
        this.pace = pace;
    }

    protected OpenPhotoAnswersResource() {
        this(null, null, null);
    }

    @POST
    @Path("photo-link-checks")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "What the holder of a one-time link may answer about; nothing is used up by it")
    @APIResponseSchema(value = PhotoAnswersView.class, responseCode = "200",
            responseDescription = "Their own children by first name, and what they said themselves before")
    public Response check(@PathParam("schoolId") UUID schoolId, @Context HttpServletRequest visitor,
            @NotNull @Valid LinkAnswersRequest.LinkCheckRequest request) {
        SchoolId school = school(schoolId);
        return Answers.unkept(Response.Status.OK, pace.guess(school, visitor.getRemoteAddr(),
            () -> desk.look(school, request.token())));
    }

    @POST
    @Path("photo-link-answers")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Answer about pictures of one's children by a one-time link, which that uses up",
            description = "The same answers sent once more are answered in the same way.")
    @APIResponseSchema(value = PhotoAnswersView.AnswersTakenView.class, responseCode = "201",
            responseDescription = "Recorded")
    public Response answer(@PathParam("schoolId") UUID schoolId, @Context HttpServletRequest visitor,
            @NotNull @Valid LinkAnswersRequest request) {
        SchoolId school = school(schoolId);
        return Answers.unkept(Response.Status.CREATED, pace.guess(school, visitor.getRemoteAddr(), () -> {
            desk.answer(school, request);
            return PhotoAnswersView.AnswersTakenView.of(request.children());
        }));
    }

    private SchoolId school(UUID id) {
        return schools.find(new SchoolId(id)).id();
    }
}
