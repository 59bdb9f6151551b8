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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;

/** The office asks parents by one-time links, and sees how far each came. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PhotoLinksResource {

    private final Colleagues colleagues;
    private final PhotoLinkDesk desk;
    private final PhotoLinkViews views;
    private final Repeats repeats;

    @Inject
    public PhotoLinksResource(Colleagues colleagues, PhotoLinkDesk desk, PhotoLinkViews views, Repeats repeats) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.views = views;
        this.repeats = repeats;
    }

    protected PhotoLinksResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("photo-links")
    @RolesAllowed("OFFICE")
    @Operation(summary = "The newest one-time link of each parent and how far it came, by family name",
            description = "state is WAITING, FAILED, OPEN, ANSWERED, EXPIRED or ENDED; q is looked for in names and "
                    + "addresses; cursor is the next of the page before.")
    public PhotoLinkView.PhotoLinksView list(@PathParam("schoolId") UUID school, @QueryParam("state") String state,
            @QueryParam("q") String text, @QueryParam("cursor") String cursor) {
        return views.page(new SchoolId(school), LinkQuestion.of(state, text, cursor));
    }

    @POST
    @Path("photo-link-previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("OFFICE")
    @Operation(summary = "How many letters a sending would be, and who has no address")
    public PhotoLinkView.LinkReachView preview(@PathParam("schoolId") UUID school,
            @NotNull @Valid LinkTargetRequest request) {
        return views.reach(desk.reach(new SchoolId(school), request));
    }

    @POST
    @Path("photo-links")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("OFFICE")
    @Operation(summary = "Send each of those parents a one-time link to the address on file",
            description = "It works for fourteen days, in place of any before it. Parents to whom one is on its way "
                    + "are left out.")
    @APIResponseSchema(value = PhotoLinkView.LinksSentView.class, responseCode = "201",
            responseDescription = "The letters are written, and go out one by one")
    public Response send(@PathParam("schoolId") UUID school, @NotNull @Valid LinkTargetRequest request) {
        Colleague who = colleagues.caller(school);
        int letters = repeats.once(who.school(), request, new Making<>(() -> desk.send(who, request),
            String::valueOf, Integer::valueOf));
        return Response.status(Response.Status.CREATED).entity(new PhotoLinkView.LinksSentView(letters)).build();
    }

    @POST
    @Path("photo-links/{id}/renewal")
    @RolesAllowed("OFFICE")
    @Operation(summary = "Send the parent of that link a new one in its place")
    @APIResponse(responseCode = "204", description = "The letter is written")
    public Response renew(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        Colleague who = colleagues.caller(school);
        repeats.once(who.school(), id, new Making<>(() -> {
            desk.renew(who, id);
            return id;
        }, UUID::toString, UUID::fromString));
        return Response.noContent().build();
    }

    @POST
    @Path("photo-links/{id}/end")
    @RolesAllowed("OFFICE")
    @Operation(summary = "End a link that is open")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        desk.end(colleagues.caller(school), id);
        return Response.noContent().build();
    }

    @POST
    @Path("photo-links/{id}/return")
    @RolesAllowed("OFFICE")
    @Operation(summary = "Note that the letter with a link came back, so that it shows as one that did not arrive",
            description = "The link stays open, until a new one is sent in its place.")
    @APIResponse(responseCode = "204", description = "Noted")
    public Response noteReturn(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        desk.noteReturn(colleagues.caller(school), id);
        return Response.noContent().build();
    }

    @POST
    @Path("photo-letters/{id}/renewal")
    @RolesAllowed("OFFICE")
    @Operation(summary = "Have a letter about answers tried again that did not arrive")
    @APIResponse(responseCode = "204", description = "It is tried again")
    public Response again(@PathParam("schoolId") UUID school, @PathParam("id") UUID letter) {
        desk.sendAgain(colleagues.caller(school), letter);
        return Response.noContent().build();
    }
}
