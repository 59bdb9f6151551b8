package org.exeat.photos;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.policy.Clause;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.Children;
import org.exeat.policy.photos.Known;
import org.exeat.policy.photos.Posting;
import org.exeat.policy.photos.PostingGuidance;
import org.exeat.policy.photos.Reach;
import org.exeat.schools.Editions;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Wording;

/** May I post this picture? Answered for anybody who asks; nothing of the question is kept. */
@Path("/schools/{schoolId}/photos")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PostingGuideResource {

    private final SchoolDirectory schools;
    private final Editions editions;
    private final Wording wording;

    @Inject
    public PostingGuideResource(SchoolDirectory schools, Editions editions, Wording wording) {
        this.schools = schools;
        this.editions = editions;
        this.wording = wording;
    }

    protected PostingGuideResource() {
        this(null, null, null);
    }

    /**
     * A picture that a parent would like to post.
     *
     * @param children MINE, OTHERS_TOO or NOT_SURE
     * @param reach PRIVATE, GROUP or PUBLIC
     * @param atSchool whether it was taken at an event of the school or on its premises: YES, NO or NOT_SURE
     * @param identifies whether a name, a uniform or the place tells who somebody is: YES, NO or NOT_SURE
     */
    public record PostingRequest(@NotNull Children children, @NotNull Reach reach, @NotNull Known atSchool,
            @NotNull Known identifies) {
    }

    /**
     * A clause that speaks to parents.
     *
     * @param language the language the texts are in: the caller's where the school has them in that
     */
    public record ParentClauseView(String id, String heading, String text, String language) {
    }

    /**
     * What the parent is told.
     *
     * @param answer FINE, ASK_FIRST or PLEASE_DONT
     * @param reasons why, and what to mind, as codes
     * @param clause the clause of the policy it rests on, or null
     * @param policySilent whether the policy says nothing to parents about pictures
     * @param beside what else the policy says to parents about what they post
     */
    public record PostingGuidanceView(String answer, List<String> reasons, ParentClauseView clause,
            boolean policySilent, List<ParentClauseView> beside) {
    }

    @POST
    @Path("posting-guidance")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Whether a parent may post a picture, why, and what to mind; nothing is kept of the question")
    public PostingGuidanceView guide(@PathParam("schoolId") UUID schoolId, @NotNull @Valid PostingRequest asked) {
        SchoolId school = schools.find(new SchoolId(schoolId)).id();
        var told = PostingGuidance.of(new Posting(asked.children(), asked.reach(), asked.atSchool(),
                asked.identifies()), editions.inForce(school));
        return new PostingGuidanceView(told.answer().name(), told.reasons().stream().map(Enum::name).toList(),
                told.clause().map(this::view).orElse(null), told.silent(),
                told.beside().stream().map(this::view).toList());
    }

    private ParentClauseView view(Clause clause) {
        return new ParentClauseView(clause.id().value(), wording.choose(clause.heading()),
                wording.choose(clause.text()), wording.languageOf(clause.text()));
    }
}
