package org.exeat.photos.links;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;

/** For parents who are signed in. */
@Path("/schools/{schoolId}/own-photo-answers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnPhotoAnswersResource {

    private final AnswerDesk desk;
    private final Caller caller;
    private final Repeats repeats;

    @Inject
    public OwnPhotoAnswersResource(AnswerDesk desk, Caller caller, Repeats repeats) {
        this.desk = desk;
        this.caller = caller;
        this.repeats = repeats;
    }

    protected OwnPhotoAnswersResource() {
        this(null, null, null);
    }

    @GET
    @RolesAllowed("PARENT")
    @Operation(summary = "One's own children at the school, and what one said oneself about pictures of them")
    public PhotoAnswersView look(@PathParam("schoolId") UUID school) {
        return desk.own(new SchoolId(school), caller.personId(new SchoolId(school)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("PARENT")
    @Operation(summary = "Answer about pictures of one's own children, or withdraw what one allowed")
    @APIResponseSchema(value = PhotoAnswersView.AnswersTakenView.class, responseCode = "201",
            responseDescription = "Recorded")
    public Response answer(@PathParam("schoolId") UUID id,
            @NotNull @Valid LinkAnswersRequest.OwnAnswersRequest request) {
        SchoolId school = new SchoolId(id);
        var taken = PhotoAnswersView.AnswersTakenView.of(request.children());
        return Response.status(Response.Status.CREATED).entity(repeats.once(school, request, new Making<>(() -> {
            desk.answer(school, caller.actor(), caller.personId(school), request.children());
            return taken;
        }, done -> id.toString(), again -> taken))).build();
    }
}
