package org.exeat.photos.checks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.identity.Colleague;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;

/**
 * Who of those in a picture may be shown. For staff who work with pupils or answer for what is published; whoever looks
 * after the consents is refused, for with both the answers and a verdict a bar could be told.
 */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PhotoChecksResource {

    private final Checking checking;
    private final Caller caller;
    private final PhotoChecks checks;
    private final PupilListDesk lists;
    private final Repeats repeats;

    @Inject
    public PhotoChecksResource(Checking checking, Caller caller, PhotoChecks checks, PupilListDesk lists,
            Repeats repeats) {
        this.checking = checking;
        this.caller = caller;
        this.checks = checks;
        this.lists = lists;
        this.repeats = repeats;
    }

    protected PhotoChecksResource() {
        this(null, null, null, null, null);
    }

    @GET
    @Path("photo-check-groups")
    @RolesAllowed({"TEACHER", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER", "BUSINESS_MANAGER", "DSL", "PASTORAL",
        "HEAD_OF_DEPARTMENT"})
    @Operation(summary = "Classes, one's own lists and those for events, and what the policy says of pictures staff"
            + " take for themselves")
    public CheckGroupsView groups(@PathParam("schoolId") UUID school) {
        Colleague who = checking.caller(school);
        return checks.groups(who, caller.personId(who.school()));
    }

    @GET
    @Path("photo-check-pupils")
    @RolesAllowed({"TEACHER", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER", "BUSINESS_MANAGER", "DSL", "PASTORAL",
        "HEAD_OF_DEPARTMENT"})
    @Operation(summary = "Pupils whose name contains q, twenty at most; none for less than two letters")
    public FoundPupilView.FoundPupilsView find(@PathParam("schoolId") UUID school, @QueryParam("q") String text) {
        return checks.find(checking.caller(school).school(), text);
    }

    @POST
    @Path("photo-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"TEACHER", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER", "BUSINESS_MANAGER", "DSL", "PASTORAL",
        "HEAD_OF_DEPARTMENT"})
    @Operation(summary = "Who of those in a picture may be shown there; nothing is kept of the question",
            description = "DO_NOT_USE is one and the same, whatever stands against a pupil.")
    public PhotoCheckView check(@PathParam("schoolId") UUID school, @NotNull @Valid PhotoCheckRequest asked) {
        return checks.answer(checking.caller(school), asked);
    }

    @POST
    @Path("pupil-lists")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"TEACHER", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER", "BUSINESS_MANAGER", "DSL", "PASTORAL",
        "HEAD_OF_DEPARTMENT"})
    @Operation(summary = "Keep a list of pupils, for oneself or for an event of the school")
    @APIResponseSchema(value = CheckGroupsView.PupilListView.class, responseCode = "201",
            responseDescription = "The list")
    public Response keep(@PathParam("schoolId") UUID school, @NotNull @Valid PhotoCheckRequest.PupilListRequest list) {
        Colleague who = checking.caller(school);
        UUID id = repeats.once(who.school(), list, new Making<>(() -> lists.keep(who, list), UUID::toString,
            UUID::fromString));
        return Response.created(URI.create("schools/" + school + "/pupil-lists/" + id))
            .entity(lists.find(who, id)).build();
    }

    @DELETE
    @Path("pupil-lists/{id}")
    @RolesAllowed({"TEACHER", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER", "BUSINESS_MANAGER", "DSL", "PASTORAL",
        "HEAD_OF_DEPARTMENT"})
    @Operation(summary = "Throw a list of one's own away; the safeguarding lead may any that is for an event")
    public void remove(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        lists.remove(checking.caller(school), id);
    }
}
