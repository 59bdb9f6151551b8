package org.exeat.exceptions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;

/** The written record of one request. */
@Path("/schools/{schoolId}/exception-requests")
@RequestScoped
public class ExceptionRecordResource {

    private final ExceptionList list;
    private final RecordViews views;
    private final Colleagues colleagues;

    @Inject
    public ExceptionRecordResource(ExceptionList list, RecordViews views, Colleagues colleagues) {
        this.list = list;
        this.views = views;
        this.colleagues = colleagues;
    }

    protected ExceptionRecordResource() {
        this(null, null, null);
    }

    @GET
    @Path("/{id}/record")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The written record of what was settled, with its check code")
    public RecordView record(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        Colleague who = colleagues.caller(school);
        return views.view(who, list.find(who, id));
    }

    @GET
    @Path("/{id}/record")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Produces("application/pdf;qs=0.5")
    @Operation(summary = "The same as PDF, in the caller's language")
    public Response paper(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        Colleague who = colleagues.caller(school);
        RecordView record = views.view(who, list.find(who, id));
        return Response.ok(views.paper(who, record), "application/pdf").header(HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + record.number() + ".pdf\"").build();
    }
}
