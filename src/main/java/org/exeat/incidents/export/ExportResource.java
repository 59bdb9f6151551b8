package org.exeat.incidents.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.incidents.evidence.Evidence;
import org.exeat.web.ETags;

/** Handing one incident over to somebody outside, by those who may see it. */
@Path("/schools/{schoolId}")
@RequestScoped
public class ExportResource {

    private final Colleagues colleagues;
    private final Exports exports;
    private final Evidence evidence;

    @Inject
    public ExportResource(Colleagues colleagues, Exports exports, Evidence evidence) {
        this.colleagues = colleagues;
        this.exports = exports;
        this.evidence = evidence;
    }

    protected ExportResource() {
        this(null, null, null);
    }

    @GET
    @Path("incidents/{id}/export-proposals")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The names that stand in an incident’s record, and what would take their place")
    public ExportProposalsView proposals(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        return exports.proposals(colleagues.caller(school), id);
    }

    @POST
    @Path("incidents/{id}/exports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/zip")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Hand an incident over: a ZIP whose files sha256sum -c verifies; every known name is replaced"
            + " unless it is named as readable; that it was handed over is entered first")
    @APIResponse(responseCode = "200", description = "The archive")
    public Response export(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid ExportRequest request) {
        Colleague who = colleagues.caller(school);
        Archive archive = exports.make(who, id, ETags.version(seen), request);
        StreamingOutput content = out -> archive.write(out, (file, to) -> evidence.write(who.school(), file, to));
        return Response.ok(content, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + archive.name() + "\"")
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", "no-store").build();
    }
}
