package org.exeat.rules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Groups;
import org.exeat.schools.PolicyPack;
import org.exeat.schools.ShippedPacks;

/** The policy packs a school can adopt. */
@Path("/policy-packs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PolicyPacksResource {

    /** The packs, in the order they are offered. */
    public record PacksView(List<PackView> items) {
    }

    /**
     * A pack.
     *
     * @param origin  where it comes from, in words that name nobody
     * @param summary true where the texts are a summary, not a school's own wording
     */
    public record PackView(String pack, String title, String origin, boolean summary, String nation, String type,
                           int clauses) {

        static PackView of(PolicyPack pack) {
            return new PackView(pack.name(), pack.edition().facts().title(), pack.origin(), pack.summary(),
                pack.school().nation().name(), pack.school().type().name(), pack.edition().clauses().size());
        }
    }

    @GET
    @RolesAllowed(Groups.ACCOUNT)
    @Operation(summary = "The policy packs a school can adopt")
    public PacksView list() {
        return new PacksView(ShippedPacks.read().stream().map(PackView::of).toList());
    }
}
