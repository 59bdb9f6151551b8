package org.exeat.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.policy.SchoolId;

/** Who, by the roster, can be given a lesson. */
@Path("/schools/{schoolId}/teachers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TeachersResource {

    private final DayViews views;

    @Inject
    public TeachersResource(DayViews views) {
        this.views = views;
    }

    protected TeachersResource() {
        this(null);
    }

    /** Those who work at the school, by family name. */
    public record TeachersView(List<LessonView.StaffView> items) {
    }

    @GET
    @RolesAllowed({"OFFICE", "ADMINISTRATOR", "SENIOR_STAFF", "DEPUTY_HEAD", "HEADTEACHER"})
    @Operation(summary = "Who, by the roster, can be given a lesson")
    public TeachersView list(@PathParam("schoolId") UUID schoolId) {
        return new TeachersView(views.teachers(new SchoolId(schoolId)));
    }
}
