package org.exeat.incidents.misuse;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleagues;
import org.exeat.policy.Clause;
import org.exeat.policy.SchoolId;
import org.exeat.web.Answers;
import org.exeat.web.ETags;
import org.exeat.web.Wording;

/** How a school keeps its record of misuse, and the clause that asks for it. */
@Path("/schools/{schoolId}/misuse-settings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MisuseSettingsResource {

    private final Colleagues colleagues;
    private final MisuseSettingsDesk desk;
    private final WaitingPeriods periods;
    private final MisuseJournal journal;
    private final Wording wording;

    @Inject
    public MisuseSettingsResource(Colleagues colleagues, MisuseSettingsDesk desk, WaitingPeriods periods,
            MisuseJournal journal, Wording wording) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.periods = periods;
        this.journal = journal;
        this.wording = wording;
    }

    protected MisuseSettingsResource() {
        this(null, null, null, null, null);
    }

    /**
     * How the record is kept.
     *
     * @param version 0 while the school goes by the defaults
     * @param every TERM, HALF_TERM or MONTH
     * @param signOff whether the head is asked to sign it off
     * @param clause the clause of the school's policy that asks for the record; null where it has none
     */
    public record MisuseSettingsView(int version, String every, boolean signOff, MisuseClauseView clause)
            implements Answers.Versioned {
    }

    /**
     * A clause.
     *
     * @param language of its text: en or cy
     */
    public record MisuseClauseView(String clause, String heading, String text, String language) {
    }

    @GET
    @RolesAllowed({"DEPUTY_HEAD", "DSL", "HEADTEACHER", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "How often the record of misuse is signed off, and the clause that asks for the record")
    @APIResponseSchema(value = MisuseSettingsView.class, responseCode = "200", responseDescription = "As settled")
    public Response read(@PathParam("schoolId") UUID school) {
        var id = new SchoolId(school);
        MisuseRule rule = periods.rule(id);
        return Answers.with(Response.ok(), new MisuseSettingsView(rule.version(), rule.every().name(),
                rule.signOff(), journal.clause(id).map(this::view).orElse(null)));
    }

    private MisuseClauseView view(Clause clause) {
        return new MisuseClauseView(clause.id().value(), wording.choose(clause.heading()),
                wording.choose(clause.text()), wording.languageOf(clause.text()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("HEADTEACHER")
    @Operation(summary = "Settle it anew")
    @APIResponseSchema(value = MisuseSettingsView.class, responseCode = "200", responseDescription = "As settled")
    public Response settle(@PathParam("schoolId") UUID school, @HeaderParam("If-Match") String seen,
            @NotNull @Valid MisuseSettingsRequest wish) {
        desk.settle(colleagues.caller(school), ETags.version(seen), wish);
        return read(school);
    }
}
