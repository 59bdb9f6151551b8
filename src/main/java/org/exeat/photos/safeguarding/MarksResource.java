package org.exeat.photos.safeguarding;

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
import org.exeat.platform.AbsentException;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;

/** Bars on pictures and marks on contacts, for the safeguarding lead and nobody else, whatever their role. */
@Path("/schools/{schoolId}/safeguarding-marks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MarksResource {

    private final Colleagues colleagues;
    private final MarkShelf shelf;
    private final MarkDesk desk;
    private final Repeats repeats;

    @Inject
    public MarksResource(Colleagues colleagues, MarkShelf shelf, MarkDesk desk, Repeats repeats) {
        this.colleagues = colleagues;
        this.shelf = shelf;
        this.desk = desk;
        this.repeats = repeats;
    }

    protected MarksResource() {
        this(null, null, null, null);
    }

    @GET
    @RolesAllowed("DSL")
    @Operation(summary = "Pupils of whom nothing is published and people never written to, with those lifted since")
    public MarkView.MarksView list(@PathParam("schoolId") UUID school) {
        return new MarkView.MarksView(shelf.all(new SchoolId(school)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("DSL")
    @Operation(summary = "Bar every use of a pupil's picture and name, or mark a parent as never to be written to")
    @APIResponseSchema(value = MarkView.class, responseCode = "201", responseDescription = "The mark")
    public Response set(@PathParam("schoolId") UUID school, @NotNull @Valid MarkRequest request) {
        Colleague who = colleagues.caller(school);
        UUID id = repeats.once(who.school(), request, new Making<>(() -> desk.set(who, request), UUID::toString,
            UUID::fromString));
        return Response.created(URI.create("schools/" + school + "/safeguarding-marks/" + id))
            .entity(view(who, id)).build();
    }

    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("DSL")
    @Operation(summary = "Lift a mark; it stays on record that it was there")
    public MarkView lift(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @NotNull @Valid MarkRequest.LiftRequest request) {
        Colleague who = colleagues.caller(school);
        desk.lift(who, id, request.reason());
        return view(who, id);
    }

    private MarkView view(Colleague who, UUID id) {
        return shelf.all(who.school()).stream().filter(mark -> mark.id().equals(id.toString())).findFirst()
            .orElseThrow(() -> new AbsentException("mark"));
    }
}
