package org.exeat.incidents.letters;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.web.ETags;

/** Letters to parents about an incident, by and for those who may see it. */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LettersResource {

    private static final String PDF = "application/pdf";

    private final Colleagues colleagues;
    private final Letters letters;
    private final LetterDrafts drafts;
    private final LetterDesk desk;

    @Inject
    public LettersResource(Colleagues colleagues, Letters letters, LetterDrafts drafts, LetterDesk desk) {
        this.colleagues = colleagues;
        this.letters = letters;
        this.drafts = drafts;
        this.desk = desk;
    }

    protected LettersResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("incidents/{id}/letters")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The letters about an incident, newest first")
    public LetterView.LettersView list(@PathParam("schoolId") UUID school, @PathParam("id") UUID id) {
        return new LetterView.LettersView(letters.all(colleagues.caller(school), id));
    }

    @GET
    @Path("incidents/{id}/letter-template")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "What a letter to a pupil’s parents may begin as; nothing is kept of it")
    public LetterView.LetterTemplateView begin(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @QueryParam("kind") String kind, @QueryParam("party") String party,
            @QueryParam("language") String language) {
        return drafts.begin(colleagues.caller(school), id, LetterAsked.of(kind, party, language));
    }

    @POST
    @Path("incidents/{id}/letter-checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Whom else of the incident a letter names")
    public LetterView.LetterCheckView check(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @NotNull @Valid LetterCheckRequest request) {
        return new LetterView.LetterCheckView(letters.others(colleagues.caller(school), id, request));
    }

    @POST
    @Path("incidents/{id}/letters")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "Make a letter final; from then on it is never changed")
    @APIResponseSchema(value = LetterView.class, responseCode = "201", responseDescription = "The letter")
    public Response write(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid ParentLetterRequest request) {
        Colleague who = colleagues.caller(school);
        UUID letter = desk.write(who, id, ETags.version(seen), request);
        return Response.created(URI.create("schools/" + school + "/incidents/" + id + "/letters/" + letter))
                .entity(letters.find(who, id, letter)).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("incidents/{id}/letters/{letter}")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "A letter, as it was written")
    public LetterView find(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @PathParam("letter") UUID letter) {
        return letters.find(colleagues.caller(school), id, letter);
    }

    @GET
    @Path("incidents/{id}/letters/{letter}")
    @Produces(PDF + ";qs=0.5")
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS"})
    @Operation(summary = "The same as PDF")
    public Response paper(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @PathParam("letter") UUID letter) {
        return Response.ok(LetterPdf.of(letters.find(colleagues.caller(school), id, letter)), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"letter.pdf\"")
                .header("Cache-Control", "no-store").build();
    }
}
