package org.exeat.exceptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Groups;
import org.exeat.policy.SchoolId;
import org.exeat.web.Findings;

/** Whether an exception is in force, for roles and programs that rely on it. */
@Path("/schools/{schoolId}/exception-standing")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExceptionStandingResource {

    private final Standings standings;
    private final LineViews lines;
    private final Findings findings;
    private final UnderViews editions;

    @Inject
    public ExceptionStandingResource(Standings standings, LineViews lines, Findings findings, UnderViews editions) {
        this.standings = standings;
        this.lines = lines;
        this.findings = findings;
        this.editions = editions;
    }

    protected ExceptionStandingResource() {
        this(null, null, null, null);
    }

    @GET
    @RolesAllowed({"HEADTEACHER", "DEPUTY_HEAD", "SENIOR_STAFF", "BUSINESS_MANAGER", "DSL", Groups.DECISION_CLIENT})
    @Operation(summary = "Is an exception in force for this person, this clause, on this day?",
            description = "person is the id of an account or of the roster, a user name or an e-mail address; without "
                    + "a clause, any; without a day, today.")
    public StandingView standing(@PathParam("schoolId") UUID schoolId, @QueryParam("person") String person,
            @QueryParam("clause") String clause, @QueryParam("day") LocalDate asked) {
        SchoolId school = new SchoolId(schoolId);
        Situation now = standings.situation(school);
        LocalDate day = asked == null ? now.day() : asked;
        List<StandingView.InForceView> found = standings.of(school, person, clause, day).stream()
                .map(one -> view(now, one)).toList();
        return new StandingView(!found.isEmpty(), day, found);
    }

    private StandingView.InForceView view(Situation now, Standings.InForce one) {
        return new StandingView.InForceView(one.clause().clause().value(), lines.heading(one.clause()),
                one.way().name(), ReachView.of(one.terms()), findings.view(one.finding()),
                editions.view(now, one.clause()));
    }
}
