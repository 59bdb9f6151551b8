package org.exeat.photos.consents;

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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/** What one pupil's family answered. The office records it; the safeguarding lead reads it too. */
@Path("/schools/{schoolId}/photo-consents/{pupil}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PupilConsentsResource {

    private final Colleagues colleagues;
    private final ConsentDesk desk;
    private final PupilConsents pupils;
    private final Repeats repeats;

    @Inject
    public PupilConsentsResource(Colleagues colleagues, ConsentDesk desk, PupilConsents pupils, Repeats repeats) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.pupils = pupils;
        this.repeats = repeats;
    }

    protected PupilConsentsResource() {
        this(null, null, null, null);
    }

    @GET
    @RolesAllowed({"OFFICE", "DSL"})
    @Operation(summary = "What was answered about one pupil, and by whom; never whether the pupil may be shown")
    public PupilConsentsView one(@PathParam("schoolId") UUID school, @PathParam("pupil") UUID pupil) {
        return pupils.view(new SchoolId(school), pupil);
    }

    @POST
    @Path("answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("OFFICE")
    @Operation(summary = "Record what somebody answered, or withdrew; what they said before stays in the history")
    @APIResponseSchema(value = PupilConsentsView.class, responseCode = "201", responseDescription = "As it stands now")
    public Response record(@PathParam("schoolId") UUID school, @PathParam("pupil") UUID id,
            @NotNull @Valid ConsentRequest request) {
        Colleague who = colleagues.caller(school);
        PupilId pupil = pupils.known(who.school(), id);
        repeats.once(who.school(), request, new Making<>(() -> {
            desk.record(who, pupil, request.form(pupils.today(who.school())));
            return pupil;
        }, PupilId::toString, again -> pupil));
        return Response.created(URI.create("schools/" + school + "/photo-consents/" + id))
            .entity(pupils.view(who.school(), id)).build();
    }
}
