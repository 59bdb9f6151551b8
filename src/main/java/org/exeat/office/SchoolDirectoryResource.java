package org.exeat.office;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.platform.AbsentException;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDirectory;

/** Schools by their names in addresses, for pages that need no sign-in. */
@Path("/school-directory")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SchoolDirectoryResource {

    private final SchoolDirectory schools;
    private final SchoolClock clock;

    @Inject
    public SchoolDirectoryResource(SchoolDirectory schools, SchoolClock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    protected SchoolDirectoryResource() {
        this(null, null);
    }

    /**
     * What anybody may know of a school.
     *
     * @param now    what its clock shows
     * @param offset how many seconds that is ahead of the real time; 0 but for a demo school
     */
    public record DirectoryView(UUID id, String slug, String name, List<String> languages, String zone, boolean demo,
                                Instant now, long offset) {
    }

    @GET
    @Path("/{slug}")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "A school by its name in addresses")
    @APIResponseSchema(value = DirectoryView.class, responseCode = "200", responseDescription = "The school")
    public Response find(@PathParam("slug") String slug) {
        var school = schools.named(slug).orElseThrow(() -> new AbsentException("school"));
        var setting = school.clock();
        return Response.ok(new DirectoryView(school.id().value(), school.slug(), school.name(), school.languages(),
            setting.zone().getId(), setting.demo(), clock.now(school.id()), setting.offset().toSeconds()))
            .header("Cache-Control", "no-store").build();
    }
}
