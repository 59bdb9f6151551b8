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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.exeat.identity.Groups;
import org.exeat.people.RosterPeople;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** Pupils and parents whom a request may name. */
@Path("/schools/{schoolId}/exception-people")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExceptionPeopleResource {

    private static final int MOST = 20;
    private static final int LEAST_LETTERS = 2;

    private final RosterPeople people;
    private final SchoolClock clock;

    @Inject
    public ExceptionPeopleResource(RosterPeople people, SchoolClock clock) {
        this.people = people;
        this.clock = clock;
    }

    protected ExceptionPeopleResource() {
        this(null, null);
    }

    /** Pupils and parents, by family name. */
    @Schema(name = "ExceptionPeopleView")
    public record PeopleView(List<NameableView> items) {
    }

    /**
     * A pupil or parent.
     *
     * @param kind PUPIL or PARENT
     * @param year the pupil's year group
     */
    public record NameableView(String id, String name, String kind, String year) {
    }

    @GET
    @RolesAllowed(Groups.STAFF)
    @Operation(summary = "Pupils and parents whose name contains the text: from two letters, at most twenty")
    public PeopleView search(@PathParam("schoolId") UUID schoolId, @QueryParam("q") String text) {
        SchoolId school = new SchoolId(schoolId);
        if (text == null || text.strip().length() < LEAST_LETTERS) {
            return new PeopleView(List.of());
        }
        return new PeopleView(people.search(school, text, clock.today(school), MOST).stream()
                .map(one -> new NameableView(one.id().value().toString(), one.name(), one.kind().name(),
                        one.year().map(Enum::name).orElse(null))).toList());
    }
}
