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
import java.io.IOException;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Repeats;
import org.exeat.platform.Making;

/** The record of misuse: for those who keep it and those who sign it; never for administrators. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MisuseEntriesResource {

    private static final String CSV = "text/csv;charset=utf-8";

    private final Colleagues colleagues;
    private final MisuseDesk desk;
    private final MisuseViews views;
    private final Repeats repeats;

    @Inject
    public MisuseEntriesResource(Colleagues colleagues, MisuseDesk desk, MisuseViews views, Repeats repeats) {
        this.colleagues = colleagues;
        this.desk = desk;
        this.views = views;
        this.repeats = repeats;
    }

    protected MisuseEntriesResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("misuse-entries")
    @RolesAllowed({"DEPUTY_HEAD", "DSL", "HEADTEACHER", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The record of misuse as the caller may see it; what concerns them is left out",
            description = "q: words; concerns: STAFF, PUPIL or OTHER; signed: true or false.")
    @APIResponseSchema(value = MisuseEntriesView.class, responseCode = "200", responseDescription = "The record")
    public Response list(@PathParam("schoolId") UUID school, @QueryParam("q") String words,
            @QueryParam("concerns") String concerns, @QueryParam("signed") String signed) {
        var question = MisuseQuestion.of(words, concerns, signed);
        return Response.ok(views.entries(desk.look(colleagues.caller(school)), question))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("misuse-record.csv")
    @Produces(CSV)
    @RolesAllowed({"DEPUTY_HEAD", "DSL", "HEADTEACHER", "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The same, whole, as a table for spreadsheets")
    public Response table(@PathParam("schoolId") UUID school) throws IOException {
        var view = views.entries(desk.take(colleagues.caller(school)), MisuseQuestion.ALL);
        return Response.ok(MisuseCsv.of(view), CSV).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"misuse-record.csv\"").build();
    }

    @POST
    @Path("misuse-entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"DEPUTY_HEAD", "DSL", "HEADTEACHER"})
    @Operation(summary = "Add an entry; it is never changed")
    @APIResponseSchema(value = MisuseEntriesView.MisuseThreadView.class, responseCode = "201",
            responseDescription = "The entry")
    public Response write(@PathParam("schoolId") UUID school, @NotNull @Valid MisuseEntryRequest request) {
        Colleague who = colleagues.caller(school);
        return added(who, request, () -> desk.write(who, request));
    }

    @POST
    @Path("misuse-entries/{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"DEPUTY_HEAD", "DSL", "HEADTEACHER"})
    @Operation(summary = "Add what an entry should have said, and why it did not; both stay")
    @APIResponseSchema(value = MisuseEntriesView.MisuseThreadView.class, responseCode = "201",
            responseDescription = "The entry with what corrects it")
    public Response correct(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @NotNull @Valid MisuseCorrectionRequest request) {
        Colleague who = colleagues.caller(school);
        return added(who, request, () -> desk.correct(who, id, request));
    }

    private Response added(Colleague who, Object asked, Supplier<UUID> adding) {
        String id = repeats.once(who.school(), asked, new Making<>(() -> adding.get().toString(),
                Function.identity(), Function.identity()));
        return Response.created(URI.create("schools/" + who.school().value() + "/misuse-entries/" + id))
                .entity(views.thread(desk.after(who), UUID.fromString(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
