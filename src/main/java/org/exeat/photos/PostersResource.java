package org.exeat.photos;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.photos.events.EventNoticeView;
import org.exeat.photos.events.EventShelf;
import org.exeat.platform.AbsentException;
import org.exeat.platform.PublicAddress;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.EventRule;
import org.exeat.policy.photos.PostingGuidance;
import org.exeat.schools.Editions;
import org.exeat.schools.School;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Wording;

/** What hangs at the entrance of an event. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PostersResource {

    private static final String SVG = "image/svg+xml";

    private final SchoolDirectory schools;
    private final Editions editions;
    private final EventShelf events;
    private final Wording wording;
    private final PublicAddress address;

    @Inject
    public PostersResource(SchoolDirectory schools, Editions editions, EventShelf events, Wording wording,
            PublicAddress address) {
        this.schools = schools;
        this.editions = editions;
        this.events = events;
        this.wording = wording;
        this.address = address;
    }

    protected PostersResource() {
        this(null, null, null, null, null);
    }

    /**
     * What a poster says.
     *
     * @param school the school's name
     * @param clause the clause that speaks to parents about pictures, or null; none where there are to be none to post
     * @param address where the school's guide is, which the poster's QR code says too
     */
    public record PosterView(String school, EventNoticeView event, ParentClauseView clause, String address) {
    }

    @GET
    @Path("photos/posters/{event}")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "What the poster of an event says, in the caller’s language")
    public PosterView poster(@PathParam("schoolId") UUID schoolId, @PathParam("event") UUID event,
            @Context UriInfo asked) {
        School school = schools.find(new SchoolId(schoolId));
        var notice = events.find(school.id(), event).orElseThrow(() -> new AbsentException("event"));
        return new PosterView(school.name(), EventNoticeView.of(notice, events.today(school.id())),
                PostingGuidance.aboutPictures(editions.inForce(school.id()))
                        .filter(clause -> notice.said().rule() != EventRule.NO_PHOTOGRAPHS)
                        .map(clause -> ParentClauseView.of(clause, wording)).orElse(null),
                guide(school, wording.language(), asked));
    }

    @GET
    @Path("photos/guide-code")
    @Produces(SVG)
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "The address of the school’s guide in English (en) or Welsh (cy) as a QR code")
    @APIResponseSchema(value = String.class, responseCode = "200", responseDescription = "A picture as SVG")
    public Response code(@PathParam("schoolId") UUID schoolId, @QueryParam("language") String language,
            @Context UriInfo asked) {
        School school = schools.find(new SchoolId(schoolId));
        String code = GuideCode.of(guide(school, "cy".equals(language) ? "cy" : "en", asked)).svg();
        return Response.ok(code, SVG).header("Cache-Control", "no-cache").build();
    }

    /** Below the public address if there is one, else where the caller found the program. */
    private String guide(School school, String language, UriInfo asked) {
        String page = "/" + language + "/" + school.slug() + "/photos";
        return address.of(page).orElseGet(() -> asked.getBaseUri().resolve(page).toString());
    }
}
