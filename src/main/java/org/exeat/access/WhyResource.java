package org.exeat.access;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AccessDecision;
import org.exeat.web.FindingView;
import org.exeat.web.Findings;
import org.exeat.web.YearRows;

/**
 * "Why can't I?". The token comes in the body, so that it stands in no address and no log. Without one, or with one
 * whose ten minutes are up, the answer explains the rules and names nobody.
 */
@Path("/schools/{schoolId}/why-answers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class WhyResource {

    private final AccessChecks checks;
    private final WhyTokens tokens;
    private final Findings findings;
    private final WhyFacts facts;

    /** A token from the proxy's redirect, or null. */
    public record WhyRequest(@Size(max = 400) String token) {
    }

    /**
     * Why it is closed.
     *
     * @param named whether it is about one pupil; if not, only the rules are there
     * @param platform its name, or null
     * @param opensWhen NEVER, LESSON, PLACE_OR_LESSON, SCHOOL_SETTLES or KNOWN; null where it is open
     * @param rules when each part of the school may use it
     */
    public record WhyView(boolean named, String platform, String yearLabel, String verdict,
            List<FindingView> findings, String opensWhen, List<YearRows.RowView> rules) {
    }

    @Inject
    public WhyResource(AccessChecks checks, WhyTokens tokens, Findings findings, WhyFacts facts) {
        this.checks = checks;
        this.tokens = tokens;
        this.findings = findings;
        this.facts = facts;
    }

    protected WhyResource() {
        this(null, null, null, null);
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Why is it closed to me? By a ten-minute token; without one, the rules for everybody")
    public WhyView why(@PathParam("schoolId") UUID school, @jakarta.validation.Valid WhyRequest request) {
        SchoolId id = facts.school(school);
        Optional<WhyToken> token = Optional.ofNullable(request).map(WhyRequest::token)
                .flatMap(text -> tokens.open(id, text));
        return token.map(known -> named(id, known)).orElseGet(() ->
                new WhyView(false, null, null, null, List.of(), null, facts.rules(id)));
    }

    private WhyView named(SchoolId school, WhyToken token) {
        AccessDecision decision = checks.check(school, new AccessQuestion(token.pupil().value().toString(),
                AccessQuestion.Kind.PLATFORM, token.platform(), null)).decision();
        String year = facts.yearLabel(school, token.pupil());
        return new WhyView(true, facts.platform(school, token.platform()), year, decision.verdict().name(),
                findings.views(decision.findings()), OpensWhen.of(decision), facts.rules(school));
    }
}
