package org.exeat.photos.checks;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.web.Answers;
import org.exeat.web.ETags;

/** Pictures that may be published, each kept with who said so; for the same people as the check. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ClearancesResource {

    private final Checking checking;
    private final ClearanceShelf shelf;
    private final ClearanceDesk desk;
    private final Repeats repeats;

    @Inject
    public ClearancesResource(Checking checking, ClearanceShelf shelf, ClearanceDesk desk, Repeats repeats) {
        this.checking = checking;
        this.shelf = shelf;
        this.desk = desk;
        this.repeats = repeats;
    }

    protected ClearancesResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("photo-clearances")
    @RolesAllowed({"TEACHER", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER", "BUSINESS_MANAGER", "DSL", "PASTORAL",
        "HEAD_OF_DEPARTMENT"})
    @Operation(summary = "Pictures one cleared, and those that wait for one to confirm them")
    public ClearanceView.ClearancesView list(@PathParam("schoolId") UUID school) {
        return shelf.of(checking.caller(school));
    }

    @GET
    @Path("photo-clearances/{id}")
    @RolesAllowed({"TEACHER", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER", "BUSINESS_MANAGER", "DSL", "PASTORAL",
        "HEAD_OF_DEPARTMENT"})
    @Operation(summary = "One of them")
    @APIResponseSchema(value = ClearanceView.class, responseCode = "200", responseDescription = "The clearance")
    public Response one(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        return Answers.with(Response.ok(), shelf.one(checking.caller(school), id));
    }

    @POST
    @Path("photo-clearances")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"TEACHER", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER", "BUSINESS_MANAGER", "DSL", "PASTORAL",
        "HEAD_OF_DEPARTMENT"})
    @Operation(summary = "Clear a picture in which everybody may be shown; many pupils or a public place need a second"
            + " person")
    @APIResponseSchema(value = ClearanceView.class, responseCode = "201", responseDescription = "The clearance")
    public Response clear(@PathParam("schoolId") UUID school,
            @NotNull @Valid PhotoCheckRequest.ClearanceRequest request) {
        Colleague who = checking.caller(school);
        UUID id = repeats.once(who.school(), request, new Making<>(() -> desk.clear(who, request), UUID::toString,
            UUID::fromString));
        return Answers.with(Response.created(URI.create("schools/" + school + "/photo-clearances/" + id)),
            shelf.one(who, id));
    }

    @POST
    @Path("photo-clearances/{id}/confirmation")
    @RolesAllowed({"TEACHER", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER", "BUSINESS_MANAGER", "DSL", "PASTORAL",
        "HEAD_OF_DEPARTMENT"})
    @Operation(summary = "Confirm, as a second person, a picture that somebody else wants to publish")
    @APIResponseSchema(value = ClearanceView.class, responseCode = "200", responseDescription = "The clearance")
    public Response confirm(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen) {
        Colleague who = checking.caller(school);
        desk.confirm(who, id, ETags.version(seen));
        return Answers.with(Response.ok(), shelf.one(who, id));
    }

    @POST
    @Path("photo-clearances/{id}/removal")
    @RolesAllowed({"TEACHER", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER", "BUSINESS_MANAGER", "DSL", "PASTORAL",
        "HEAD_OF_DEPARTMENT"})
    @Operation(summary = "Say that one took the picture down, or never used it")
    @APIResponseSchema(value = ClearanceView.class, responseCode = "200", responseDescription = "The clearance")
    public Response takeDown(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen) {
        Colleague who = checking.caller(school);
        desk.takeDown(who, id, ETags.version(seen));
        return Answers.with(Response.ok(), shelf.one(who, id));
    }
}
