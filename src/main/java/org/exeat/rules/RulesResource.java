package org.exeat.rules;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.policy.SchoolId;

/** The rules of a school on one page, for anybody: a policy is there to be known. */
@Path("/schools/{schoolId}/rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    private final RulesPage page;

    @Inject
    public RulesResource(RulesPage page) {
        this.page = page;
    }

    protected RulesResource() {
        this(null);
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "The rules of a school, in the order they are applied")
    public RulesView show(@PathParam("schoolId") UUID schoolId) {
        return page.of(new SchoolId(schoolId));
    }
}
