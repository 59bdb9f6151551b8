package org.exeat.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Caller;
import org.exeat.lessons.TimetableDesk;
import org.exeat.people.TimetableReader;
import org.exeat.policy.SchoolId;
import org.exeat.web.FileProblems;
import org.exeat.web.Upload;

/** Timetables (CSV: weekday, period, class, teacher, room): taken over whole, or refused with every faulty row. */
@Path("/schools/{schoolId}/timetable-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TimetableImportsResource {

    private static final long LARGEST = 20_000_000;

    private final TimetableDesk desk;
    private final FileProblems problems;
    private final Caller caller;

    @Inject
    public TimetableImportsResource(TimetableDesk desk, FileProblems problems, Caller caller) {
        this.desk = desk;
        this.problems = problems;
        this.caller = caller;
    }

    protected TimetableImportsResource() {
        this(null, null, null);
    }

    /** How many lessons of the week changed, and how. */
    public record TimetableView(int added, int changed, int ended, int unchanged) {
    }

    @POST
    @RolesAllowed({"ADMINISTRATOR", "OFFICE"})
    @Consumes("text/csv")
    @Operation(summary = "Take a whole timetable over")
    @APIResponseSchema(value = TimetableView.class, responseCode = "201", responseDescription = "Taken over")
    public Response take(@PathParam("schoolId") UUID schoolId, InputStream csv) throws IOException {
        var school = new SchoolId(schoolId);
        var reading = new TimetableReader(desk.references(school)).read(new Upload(csv, LARGEST));
        if (reading.value().isEmpty()) {
            return problems.answer("TIMETABLE_REFUSED", reading);
        }
        var counts = desk.take(caller.actor(), school, reading.value().get());
        return Response.status(Response.Status.CREATED).entity(new TimetableView(counts.added(), counts.changed(),
            counts.ended(), counts.unchanged())).build();
    }
}
