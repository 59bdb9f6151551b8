package org.exeat.incidents.keeping;

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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.policy.retention.RecordType;

/** Records other than incidents whose time is over, and disposing of them. */
@Path("/schools/{schoolId}/ended-records")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EndedRecordsResource {

    private final Colleagues colleagues;
    private final EndedRecordDesk desk;

    @Inject
    public EndedRecordsResource(Colleagues colleagues, EndedRecordDesk desk) {
        this.colleagues = colleagues;
        this.desk = desk;
    }

    protected EndedRecordsResource() {
        this(null, null);
    }

    /**
     * Exactly what was seen: whatever has changed since is refused.
     *
     * @param before the school-local day before which they ended
     */
    public record EndedRecordsRequest(@NotNull RecordType recordType, @NotNull LocalDate before, @NotNull Long count) {
    }

    /**
     * The records of one type whose time is over.
     *
     * @param before the school-local day before which they ended
     */
    public record EndedRecordsLineView(RecordType recordType, LocalDate before, long count) {
    }

    /** Of every type that there is something of. */
    public record EndedRecordsView(List<EndedRecordsLineView> items) {
    }

    @GET
    @RolesAllowed({"HEADTEACHER", "DSL", "DEPUTY_HEAD", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "How many records other than incidents are past their time: misuse, take-downs, pictures")
    public EndedRecordsView all(@PathParam("schoolId") UUID school) {
        return new EndedRecordsView(desk.all(colleagues.caller(school)).stream()
                .map(one -> new EndedRecordsLineView(one.type(), one.before(), one.count())).toList());
    }

    @POST
    @Path("disposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HEADTEACHER", "DSL", "DEPUTY_HEAD", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Dispose of exactly as many as were seen, for good; the audit trail keeps that it was done")
    public EndedRecordsView confirm(@PathParam("schoolId") UUID school, @NotNull @Valid EndedRecordsRequest request) {
        Colleague who = colleagues.caller(school);
        desk.confirm(who, new EndedRecordDesk.Over(request.recordType(), request.before(), request.count()));
        return all(school);
    }
}
