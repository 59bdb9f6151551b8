package org.exeat.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.policy.SchoolId;

/** Whether a school's audit trail is whole. */
@RequestScoped
@Path("schools/{schoolId}/audit-verification")
public class AuditVerificationResource {

    private final AuditCheck check;

    @Inject
    public AuditVerificationResource(AuditCheck check) {
        this.check = check;
    }

    protected AuditVerificationResource() {
        this(null);
    }

    @GET
    @RolesAllowed({"HEADTEACHER", "ADMINISTRATOR"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Computes every hash of the school's audit trail again",
            description = "Compares them with what was signed, and names the first broken link if there is one.")
    public AuditVerification verify(@PathParam("schoolId") UUID school) {
        return check.verify(new SchoolId(school));
    }

    /** Whether the trail of what concerns accounts and no school is whole; what is in it is no school's to know. */
    public record AccountsView(boolean whole, Instant checkedAt) {
    }

    @GET
    @Path("/accounts")
    @RolesAllowed("ADMINISTRATOR")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Whether the trail of sign-ins and other events of accounts, of all schools, is whole")
    public AccountsView verifyAccounts(@PathParam("schoolId") UUID school) {
        var verified = check.verifyAccounts();
        return new AccountsView(verified.whole(), verified.checkedAt());
    }
}
