package org.exeat.incidents.pupils;

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
import org.exeat.identity.Colleagues;

/** The chronology of a pupil. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PupilChronologyResource {

    private final Colleagues colleagues;
    private final PupilChronologies chronologies;
    private final PupilViews views;

    @Inject
    public PupilChronologyResource(Colleagues colleagues, PupilChronologies chronologies, PupilViews views) {
        this.colleagues = colleagues;
        this.chronologies = chronologies;
        this.views = views;
    }

    protected PupilChronologyResource() {
        this(null, null, null);
    }

    @GET
    @Path("incident-people/{pupil}/chronology")
    @RolesAllowed({"HEADTEACHER", "DSL", "DEPUTY_HEAD", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "All that is on record about a pupil in incidents the caller is in charge of; it is audited")
    public PupilChronologyView find(@PathParam("schoolId") UUID school, @PathParam("pupil") UUID id) {
        return views.view(chronologies.look(colleagues.caller(school), id));
    }
}
