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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Groups;
import org.exeat.policy.SchoolId;

/** Has written records checked. */
@Path("/schools/{schoolId}/exception-records")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ExceptionRecordsResource {

    private final Records records;

    @Inject
    public ExceptionRecordsResource(Records records) {
        this.records = records;
    }

    protected ExceptionRecordsResource() {
        this(null);
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({Groups.MEMBER, Groups.DECISION_CLIENT})
    @Operation(summary = "Is the record with this number and check code genuine, and in force?",
            description = "A number that is not given yet and a wrong code are answered alike.")
    public RecordView.CheckView check(@PathParam("schoolId") UUID school, @PathParam("number") String number,
            @QueryParam("code") String code) {
        return records.check(new SchoolId(school), number, code)
                .map(found -> new RecordView.CheckView(true, found.inForce(), found.last().orElse(null)))
                .orElseGet(() -> new RecordView.CheckView(false, null, null));
    }
}
