package org.exeat.photos;

import jakarta.annotation.security.PermitAll;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.photos.events.EventNoticeView;
import org.exeat.photos.events.EventShelf;
import org.exeat.platform.RefusedException;
import org.exeat.policy.Clause;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.Children;
import org.exeat.policy.photos.EventRule;
import org.exeat.policy.photos.Known;
import org.exeat.policy.photos.Posting;
import org.exeat.policy.photos.PostingGuidance;
import org.exeat.policy.photos.Reach;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Wording;

/** May I post this picture? Answered for anybody who asks; nothing of the question is kept. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PostingGuideResource {

    private final SchoolDirectory schools;
    private final Editions editions;
    private final EventShelf events;
    private final Wording wording;

    @Inject
    public PostingGuideResource(SchoolDirectory schools, Editions editions, EventShelf events, Wording wording) {
        this.schools = schools;
        this.editions = editions;
        this.events = events;
        this.wording = wording;
    }

    protected PostingGuideResource() {
        this(null, null, null, null);
    }

    /**
     * A picture that a parent would like to post.
     *
     * @param children MINE, OTHERS_TOO or NOT_SURE
     * @param reach PRIVATE, GROUP or PUBLIC
     * @param atSchool whether it was taken at an event of the school or on its premises: YES, NO or NOT_SURE
     * @param identifies whether a name, a uniform or the place tells who somebody is: YES, NO or NOT_SURE
     * @param event the event of the school it was taken at, if the school has a notice of it
     */
    public record PostingRequest(@NotNull Children children, @NotNull Reach reach, @NotNull Known atSchool,
            @NotNull Known identifies, UUID event) {
    }

    /**
     * What the parent is told.
     *
     * @param answer FINE, ASK_FIRST or PLEASE_DONT
     * @param reasons why, and what to mind, as codes
     * @param instead what to do instead, as codes; nothing where it is fine
     * @param clause the clause of the policy it rests on, or null
     * @param policySilent whether the policy says nothing to parents about pictures
     * @param beside what else the policy says to parents about what they post
     */
    public record PostingGuidanceView(String answer, List<String> reasons, List<String> instead,
            ParentClauseView clause, boolean policySilent, List<ParentClauseView> beside) {
    }

    /**
     * What stands beside the questions.
     *
     * @param events what the school allows at its events: those to come, on today, or over for less than a month
     * @param complaints the clause that asks parents to bring concerns to the school instead of posting them, or null
     */
    public record PostingGuideView(List<EventNoticeView> events, ParentClauseView complaints) {
    }

    @GET
    @Path("photos/guide")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "What the school allows for pictures at its events, and where complaints go")
    public PostingGuideView read(@PathParam("schoolId") UUID schoolId) {
        SchoolId school = schools.find(new SchoolId(schoolId)).id();
        var today = events.today(school);
        return new PostingGuideView(events.minded(school).stream().map(one -> EventNoticeView.of(one, today)).toList(),
                PostingGuidance.aboutComplaints(editions.inForce(school)).map(this::view).orElse(null));
    }

    @POST
    @Path("photos/posting-guidance")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Whether a parent may post a picture, why, and what to mind; nothing is kept of the question")
    public PostingGuidanceView guide(@PathParam("schoolId") UUID schoolId, @NotNull @Valid PostingRequest asked) {
        SchoolId school = schools.find(new SchoolId(schoolId)).id();
        var told = PostingGuidance.of(new Posting(asked.children(), asked.reach(), asked.atSchool(),
                asked.identifies()), editions.inForce(school), rule(school, asked.event()));
        return new PostingGuidanceView(told.answer().name(), told.reasons().stream().map(Enum::name).toList(),
                told.instead().stream().map(Enum::name).toList(),
                told.clause().map(this::view).orElse(null), told.silent(),
                told.beside().stream().map(this::view).toList());
    }

    /** Whoever names an event that has no notice any more must not believe that it was heeded. */
    private Optional<EventRule> rule(SchoolId school, UUID event) {
        return Optional.ofNullable(event).map(id -> events.find(school, id)
                .orElseThrow(() -> RefusedException.wrong("event", "EVENT_GONE")).said().rule());
    }

    private ParentClauseView view(Clause clause) {
        return ParentClauseView.of(clause, wording);
    }
}
