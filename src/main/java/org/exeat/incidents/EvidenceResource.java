package org.exeat.incidents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.incidents.evidence.Evidence;
import org.exeat.platform.AbsentException;
import org.exeat.web.Attachment;

/** The files of reports, for those who may read the report. */
@Path("/schools/{schoolId}")
@RequestScoped
public class EvidenceResource {

    private final Colleagues colleagues;
    private final TriageList list;
    private final Evidence evidence;

    @Inject
    public EvidenceResource(Colleagues colleagues, TriageList list, Evidence evidence) {
        this.colleagues = colleagues;
        this.list = list;
        this.evidence = evidence;
    }

    protected EvidenceResource() {
        this(null, null, null);
    }

    @GET
    @Path("incident-reports/{id}/evidence/{file}")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "A file of a report, to be kept and never shown; that the report was read is entered")
    @APIResponse(responseCode = "200", description = "The file")
    public Response file(@PathParam("schoolId") UUID school, @PathParam("id") UUID id, @PathParam("file") UUID file) {
        Colleague who = colleagues.caller(school);
        list.read(who, id);
        var found = evidence.find(who.school(), id, file).orElseThrow(() -> new AbsentException("file"));
        return new Attachment(found.name(), found.type().mediaType(), found.size())
                .answer(out -> evidence.write(who.school(), file, out));
    }
}
