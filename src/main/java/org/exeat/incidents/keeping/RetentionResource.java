package org.exeat.incidents.keeping;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.policy.SchoolId;
import org.exeat.policy.retention.RecordType;
import org.exeat.web.ETags;

/** How long a school keeps which records. */
@Path("/schools/{schoolId}/retention-periods")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RetentionResource {

    private final RetentionDesk desk;
    private final Colleagues colleagues;

    @Inject
    public RetentionResource(RetentionDesk desk, Colleagues colleagues) {
        this.desk = desk;
        this.colleagues = colleagues;
    }

    protected RetentionResource() {
        this(null, null);
    }

    /**
     * The period of one type of record.
     *
     * @param from BIRTH or CLOSING for incidents, END for other records
     * @param source where the school has its own period from; null where the usual one holds
     * @param version to be sent as If-Match with a change; 0 while the usual period holds
     */
    public record RetentionView(RecordType type, int years, String from, String source, int version) {

        static RetentionView of(RetentionDesk.Settled it) {
            return new RetentionView(it.type(), it.period().years(), it.period().from().name(),
                    it.source().orElse(null), it.version());
        }
    }

    /** The periods of all types. */
    public record RetentionsView(List<RetentionView> items) {
    }

    @GET
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "How long which records are kept")
    public RetentionsView all(@PathParam("schoolId") UUID school) {
        return new RetentionsView(desk.all(new SchoolId(school)).stream().map(RetentionView::of).toList());
    }

    @PUT
    @Path("{type}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HEADTEACHER", "DSL", "ADMINISTRATOR"})
    @Operation(summary = "Settle the period of one type anew, and where the school has it from")
    public RetentionsView settle(@PathParam("schoolId") UUID school, @PathParam("type") RecordType type,
            @HeaderParam("If-Match") String seen, @NotNull @Valid RetentionRequest wish) {
        desk.settle(colleagues.caller(school), type, ETags.version(seen), wish);
        return all(school);
    }
}
