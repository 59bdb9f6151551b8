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
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;

/** What another edition would do to running exceptions, before it is put in force. */
@Path("/schools/{schoolId}/edition-effects")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EditionEffectsResource {

    private final EditionEffects effects;
    private final LineViews lines;
    private final Colleagues colleagues;

    @Inject
    public EditionEffectsResource(EditionEffects effects, LineViews lines, Colleagues colleagues) {
        this.effects = effects;
        this.lines = lines;
        this.colleagues = colleagues;
    }

    protected EditionEffectsResource() {
        this(null, null, null);
    }

    @GET
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER"})
    @Operation(summary = "Which running exceptions would that pack touch if it were put in force?",
            description = "All are counted; those that the caller may see are listed.")
    public EditionEffectsView effects(@PathParam("schoolId") UUID school, @QueryParam("pack") String pack) {
        Colleague who = colleagues.caller(school);
        EditionEffects.Effects found = effects.of(who, Objects.toString(pack, ""));
        return new EditionEffectsView(found.running(), found.touched(), lines.lines(who, found.visible()));
    }
}
