package org.exeat.photos.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.policy.SchoolId;

/** What a school's policy demands before it publishes pictures and names, whoever the pupil is. */
@Path("/schools/{schoolId}/photo-uses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PhotoUsesResource {

    private final PhotoUsesViews views;

    @Inject
    public PhotoUsesResource(PhotoUsesViews views) {
        this.views = views;
    }

    protected PhotoUsesResource() {
        this(null);
    }

    @GET
    @RolesAllowed({"OFFICE", "DSL", "HEADTEACHER", "ADMINISTRATOR"})
    @Operation(summary = "What the policy demands of each use of a picture or name, and the clauses it rests on",
            description = "Where it is silent, all rests on what families answered. The ground in law is another "
                    + "question, and stands among the settings.")
    public PhotoUsesView list(@PathParam("schoolId") UUID school) {
        return views.of(new SchoolId(school));
    }
}
