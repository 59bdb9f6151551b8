package org.exeat.incidents;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.audit.AuditEntriesResource;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.people.RosterPeople;
import org.exeat.platform.AbsentException;
import org.exeat.policy.SchoolId;
import org.exeat.web.Answers;

/** Incidents: lists, one whole, and breaking the glass. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class IncidentsResource {

    private final Colleagues colleagues;
    private final IncidentAnswers answers;
    private final IncidentSearch search;
    private final IncidentPeople people;
    private final BreakGlassDesk glass;

    @Inject
    public IncidentsResource(Colleagues colleagues, IncidentAnswers answers, IncidentSearch search,
            IncidentPeople people, BreakGlassDesk glass) {
        this.colleagues = colleagues;
        this.answers = answers;
        this.search = search;
        this.people = people;
        this.glass = glass;
    }

    protected IncidentsResource() {
        this(null, null, null, null, null);
    }

    /** Incidents, as lines. */
    public record IncidentsView(List<IncidentLineView> items) {
    }

    /** People whom an incident may name. */
    public record IncidentPeopleView(List<NamedView> people, List<IncidentView.MemberView> staff) {
    }

    /**
     * A pupil or parent.
     *
     * @param kind PUPIL or PARENT
     */
    @Schema(name = "IncidentPersonView")
    public record NamedView(String id, String name, String kind, String year) {

        static NamedView of(RosterPeople.Named one) {
            return new NamedView(one.id().value().toString(), one.name(), one.kind().name(),
                    one.year().map(Enum::name).orElse(null));
        }
    }

    @GET
    @Path("incidents")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The incidents the caller may see: OPEN, CLOSED or all; q is looked for in number and title; "
            + "that they saw a title is entered in the audit trail, once a day")
    public IncidentsView list(@PathParam("schoolId") UUID school, @QueryParam("state") String state,
            @QueryParam("q") String text) {
        return new IncidentsView(search.lines(colleagues.caller(school), state, text));
    }

    @GET
    @Path("incidents/{id}")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "An incident, whole; that it was looked at is entered in the audit trail")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "The incident")
    public Response find(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        return Answers.with(Response.ok(), answers.look(colleagues.caller(school), id));
    }

    @GET
    @Path("incidents/{id}/related")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The other incidents the caller may see that share a link with this one, or name the same "
            + "person")
    public RelatedIncidentsView related(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        return search.related(colleagues.caller(school), id);
    }

    @GET
    @Path("incidents/{id}/audit-entries")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Who looked at an incident and its reports, and who did what to them, newest first",
            description = "The school’s record leaves it out. action is one or more actions with commas between; "
                    + "cursor is the next of the page before.")
    public IncidentTrailView trail(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @QueryParam("action") String actions, @QueryParam("cursor") String cursor) {
        return search.trail(colleagues.caller(school), id, AuditEntriesResource.filter(actions, cursor));
    }

    @GET
    @Path("incident-people")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Pupils and parents whose name contains the text, from two letters; and all who work here")
    public IncidentPeopleView people(@PathParam("schoolId") UUID school, @QueryParam("q") String text) {
        var asked = new SchoolId(school);
        return new IncidentPeopleView(people.search(asked, text).stream().map(NamedView::of).toList(),
                people.staff(asked).stream().map(one -> new IncidentView.MemberView(one.getKey().toString(),
                        one.getValue())).toList());
    }

    @POST
    @Path("incidents/break-glass")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"DEPUTY_HEAD", "SENIOR_STAFF"})
    @Operation(summary = "Let oneself into an incident, with a reason that everybody in charge reads")
    @APIResponseSchema(value = IncidentView.class, responseCode = "200", responseDescription = "The incident")
    public Response breakGlass(@PathParam("schoolId") UUID school, @NotNull @Valid Requests.BreakGlassRequest request) {
        Colleague who = colleagues.caller(school);
        return Answers.of(answers.after(who, glass.open(who, request)
                .orElseThrow(() -> new AbsentException("incident"))));
    }
}
