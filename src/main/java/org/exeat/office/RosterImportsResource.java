package org.exeat.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.people.GradeMaps;
import org.exeat.people.Reading;
import org.exeat.people.Roster;
import org.exeat.people.RosterDesk;
import org.exeat.people.RosterFiles;
import org.exeat.people.RosterReader;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.FileProblems;
import org.exeat.web.Upload;

/** Rosters (OneRoster 1.1 CSV, bulk): taken over whole, or refused with everything that is wrong with them. */
@Path("/schools/{schoolId}/roster-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RosterImportsResource {

    private static final long LARGEST = 50_000_000;

    private final RosterDesk desk;
    private final SchoolDirectory schools;
    private final FileProblems problems;
    private final Caller caller;

    @Inject
    public RosterImportsResource(RosterDesk desk, SchoolDirectory schools, FileProblems problems, Caller caller) {
        this.desk = desk;
        this.schools = schools;
        this.problems = problems;
        this.caller = caller;
    }

    protected RosterImportsResource() {
        this(null, null, null, null);
    }

    /** The rosters taken over so far, the newest first. */
    public record ImportsView(List<RosterImportView> items) {
    }

    @GET
    @RolesAllowed({"ADMINISTRATOR", "OFFICE"})
    @Operation(summary = "The rosters taken over so far, the newest first")
    public ImportsView list(@PathParam("schoolId") UUID schoolId) {
        return new ImportsView(desk.imports(new SchoolId(schoolId)).stream().map(RosterImportView::of).toList());
    }

    @POST
    @RolesAllowed({"ADMINISTRATOR", "OFFICE"})
    @Consumes({"application/zip", "application/x-zip-compressed", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Take a whole roster over: a zip file of at most 50 MB")
    @APIResponseSchema(value = RosterImportView.class, responseCode = "201", responseDescription = "Taken over")
    public Response take(@PathParam("schoolId") UUID schoolId, InputStream zip) throws IOException {
        var school = new SchoolId(schoolId);
        var reading = read(school, zip);
        if (reading.value().isEmpty()) {
            return problems.answer("ROSTER_REFUSED", reading);
        }
        var done = desk.take(caller.actor(), school, reading.value().get());
        return Response.created(URI.create("/api/v1/schools/" + schoolId + "/roster-imports"))
            .entity(RosterImportView.of(done)).build();
    }

    private Reading<Roster> read(SchoolId school, InputStream zip) throws IOException {
        var reader = new RosterReader(GradeMaps.of(schools.find(school).settings()));
        return RosterFiles.fromZip(new Upload(zip, LARGEST)).then(reader::read);
    }
}
