package org.exeat.incidents.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.exeat.platform.AbsentException;
import org.exeat.platform.RefusedException;
import org.exeat.platform.visitors.Act;
import org.exeat.platform.visitors.VisitorPace;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolDirectory;
import org.exeat.web.Upload;

/** For anybody, without an account: the files of a report, each sent before the report that refers to it. */
@Path("/schools/{schoolId}/evidence-uploads")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EvidenceUploadsResource {

    private static final long LARGEST = 25L << 20;

    private final EvidenceIntake intake;
    private final EvidenceStore store;
    private final SchoolDirectory schools;
    private final VisitorPace pace;

    @Inject
    public EvidenceUploadsResource(EvidenceIntake intake, EvidenceStore store, SchoolDirectory schools,
            VisitorPace pace) {
        this.intake = intake;
        this.store = store;
        this.schools = schools;
        this.pace = pace;
    }

    protected EvidenceUploadsResource() {
        this(null, null, null, null);
    }

    @POST
    @PermitAll
    @SecurityRequirements
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Send a file of at most 25 MB: PNG, JPEG, GIF, WebP, PDF or plain text, by its content. "
            + "X-Exeat-Imagery: NO says that it cannot show a nude or semi-nude under-18")
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201", responseDescription = "Kept")
    public Response take(@PathParam("schoolId") UUID schoolId, @HeaderParam(DraftKey.HEADER) String draft,
            @HeaderParam("X-Exeat-File-Name") String name, @Context HttpServletRequest visitor, InputStream body)
            throws IOException {
        var school = schools.find(new SchoolId(schoolId)).id();
        var key = new DraftKey(draft);
        if (!"NO".equals(visitor.getHeader("X-Exeat-Imagery"))) {
            throw RefusedException.because("IMAGERY_NOT_RULED_OUT");
        }
        pace.take(school, Act.UPLOAD, visitor.getRemoteAddr());
        EvidenceFile kept = intake.receive(school, key, name, new Upload(body, LARGEST));
        return Response.status(Response.Status.CREATED).entity(EvidenceView.of(kept)).build();
    }

    @DELETE
    @Path("/{id}")
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Take a file out again that no report refers to")
    @APIResponse(responseCode = "204", description = "Gone")
    public Response remove(@PathParam("schoolId") UUID schoolId, @PathParam("id") UUID id,
            @HeaderParam(DraftKey.HEADER) String draft) {
        if (!store.remove(schools.find(new SchoolId(schoolId)).id(), new DraftKey(draft), id)) {
            throw new AbsentException("file");
        }
        return Response.noContent().build();
    }
}
