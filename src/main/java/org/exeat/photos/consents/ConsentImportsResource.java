package org.exeat.photos.consents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
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
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;
import org.exeat.web.Upload;

/** Paper forms from a table, many at once, after what that records was looked at. */
@Path("/schools/{schoolId}/photo-consent-imports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConsentImportsResource {

    private final Colleagues colleagues;
    private final ConsentImportDesk desk;
    private final Repeats repeats;

    @Inject
    public ConsentImportsResource(Colleagues colleagues, ConsentImportDesk desk, Repeats repeats) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.repeats = repeats;
    }

    protected ConsentImportsResource() {
        this(null, null, null);
    }

    /** How many answers were new and are recorded now. */
    public record ConsentImportView(int answers) {
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed("OFFICE")
    @Operation(summary = "Record a table of paper forms: all of it, or nothing",
            description = "If-Match names what was looked at, as the ETag of the preview; where the table would record "
                    + "anything else by now, nothing is recorded. The same table again records nothing.")
    @APIResponseSchema(value = ConsentImportView.class, responseCode = "201", responseDescription = "Recorded")
    public Response take(@PathParam("schoolId") UUID school, @HeaderParam("If-Match") String seen, InputStream csv)
            throws IOException {
        Colleague who = colleagues.caller(school);
        byte[] table = new Upload(csv, ConsentPreviewsResource.LARGEST).readAllBytes();
        String digest = seen == null ? "" : seen.strip().replaceAll("^\"|\"$", "");
        int recorded = repeats.once(who.school(), digest, new Making<>(() -> desk.take(who, table, digest),
                String::valueOf, Integer::valueOf));
        return Response.status(Response.Status.CREATED).entity(new ConsentImportView(recorded)).build();
    }
}
