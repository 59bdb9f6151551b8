package org.exeat.incidents.misuse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;

/** What the head signed off of the record of misuse, and what waits for that. */
@Path("/schools/{schoolId}/misuse-sign-offs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MisuseSignOffsResource {

    private final Colleagues colleagues;
    private final MisuseDesk record;
    private final SignOffDesk desk;
    private final MisuseViews views;
    private final Repeats repeats;

    @Inject
    public MisuseSignOffsResource(Colleagues colleagues, MisuseDesk record, SignOffDesk desk, MisuseViews views,
            Repeats repeats) {
        this.colleagues = colleagues;
        this.record = record;
        this.desk = desk;
        this.views = views;
        this.repeats = repeats;
    }

    protected MisuseSignOffsResource() {
        this(null, null, null, null, null);
    }

    @GET
    @RolesAllowed({"DEPUTY_HEAD", "DSL", "HEADTEACHER", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "What was signed off, and what waits for it",
            description = "waiting: true for what waits only, to remind those who sign.")
    @APIResponseSchema(value = MisuseSignOffsView.class, responseCode = "200", responseDescription = "As it stands")
    public Response list(@PathParam("schoolId") UUID school, @QueryParam("waiting") boolean only) {
        Colleague who = colleagues.caller(school);
        return Response.ok(only ? views.waiting(record.after(who)) : views.signOffs(record.review(who)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HEADTEACHER", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Sign off the period that waits longest: just the entries that are named; for good",
            description = "412 if other entries wait than those named.")
    @APIResponseSchema(value = MisuseSignOffsView.class, responseCode = "201", responseDescription = "Signed off")
    public Response sign(@PathParam("schoolId") UUID school, @NotNull @Valid MisuseSignOffRequest request) {
        Colleague who = colleagues.caller(school);
        String id = repeats.once(who.school(), request, new Making<>(() -> desk.sign(who, request).toString(),
                Function.identity(), Function.identity()));
        return Response.created(URI.create("schools/" + school + "/misuse-sign-offs/" + id))
                .entity(views.signOffs(record.after(who))).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
