package org.exeat.platforms;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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
import org.exeat.identity.Caller;
import org.exeat.identity.Groups;
import org.exeat.identity.Repeats;
import org.exeat.identity.Role;
import org.exeat.platform.Making;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;
import org.exeat.web.ETags;

/** A school's catalogue of platforms over HTTP. */
@Path("/schools/{schoolId}/platforms")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PlatformsResource {

    private final SchoolPlatforms platforms;
    private final CatalogueDesk catalogue;
    private final Repeats repeats;
    private final Caller caller;

    @Inject
    public PlatformsResource(SchoolPlatforms platforms, CatalogueDesk catalogue, Repeats repeats,
            Caller caller) {
        this.platforms = platforms;
        this.catalogue = catalogue;
        this.repeats = repeats;
        this.caller = caller;
    }

    protected PlatformsResource() {
        this(null, null, null, null);
    }

    @GET
    @RolesAllowed(Groups.MEMBER)
    @Operation(summary = "The school's platforms, by name",
            description = "q finds words in names and domains; kind is one of the kinds of platforms.")
    public List<PlatformView> list(@PathParam("schoolId") UUID school, @QueryParam("q") String words,
            @QueryParam("kind") String kind) {
        var search = new PlatformSearch(words, kind);
        return platforms.entries(new SchoolId(school)).stream().filter(search::finds).map(PlatformView::of).toList();
    }

    @GET
    @Path("/{slug}")
    @RolesAllowed(Groups.MEMBER)
    @Operation(summary = "One platform")
    @APIResponseSchema(value = PlatformView.class, responseCode = "200", responseDescription = "The platform")
    public Response find(@PathParam("schoolId") UUID school, @PathParam("slug") String slug) {
        return answer(Response.ok(), platforms.entry(new SchoolId(school), PlatformSlug.known(slug)));
    }

    @PUT
    @Path("/{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER", "NETWORK_MANAGER"})
    @Operation(summary = "Change a platform, or add one to the school's own",
            description = "If-Match is the version the change is based on; without it the platform has to be new. Only"
                    + " the head may change it so that less is closed as social media.")
    @APIResponseSchema(value = PlatformView.class, responseCode = "200", responseDescription = "As it is now")
    public Response keep(@PathParam("schoolId") UUID school, @PathParam("slug") String slug,
            @HeaderParam("If-Match") String seen, @NotNull @Valid PlatformRequest request) {
        var revision = ETags.version(seen);
        var wish = request.wish(PlatformSlug.wanted(slug));
        var editor = new Editor(caller.actor(), caller.roles(new SchoolId(school)).contains(Role.HEADTEACHER));
        var id = new SchoolId(school);
        Making<Kept> making = new Making<>(() -> catalogue.keep(editor, id, wish, revision), Kept::name,
                made -> Kept.as(platforms.entry(id, new PlatformId(made))));
        // A change says which version it is based on, and so cannot be made twice.
        var kept = (revision.isPresent() ? making.first().get() : repeats.once(id, request, making)).orRefuse();
        return answer(revision.isPresent() ? Response.ok() : Response.created(at(school, wish.platform().id())), kept);
    }

    static Response answer(Response.ResponseBuilder answer, CatalogueEntry entry) {
        return answer.entity(PlatformView.of(entry)).tag(ETags.of(entry.revision())).build();
    }

    static URI at(UUID school, PlatformId platform) {
        return URI.create("schools/" + school + "/platforms/" + platform);
    }
}
