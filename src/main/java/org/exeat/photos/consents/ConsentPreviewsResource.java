package org.exeat.photos.consents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.people.Reading;
import org.exeat.policy.SchoolId;
import org.exeat.web.FileProblems;
import org.exeat.web.Upload;

/** The table in which the office types paper forms, and what it would record. Nothing is stored here. */
@Path("/schools/{schoolId}")
@RequestScoped
public class ConsentPreviewsResource {

    /** In bytes: some two thousand forms. */
    static final long LARGEST = 2_000_000;

    private final ConsentBook book;
    private final ConsentPlans plans;
    private final FileProblems problems;

    @Inject
    public ConsentPreviewsResource(ConsentBook book, ConsentPlans plans, FileProblems problems) {
        this.book = book;
        this.plans = plans;
        this.problems = problems;
    }

    protected ConsentPreviewsResource() {
        this(null, null, null);
    }

    @GET
    @Path("photo-consent-template")
    @Produces("text/csv;charset=utf-8")
    @RolesAllowed("OFFICE")
    @Operation(summary = "The table to be filled in, a line for each pupil",
            description = "only and cursor have no part in it.")
    public Response template(@PathParam("schoolId") UUID school, @BeanParam ConsentsResource.Filter filter)
            throws IOException {
        return Response.ok(ConsentTemplate.of(book.pupils(new SchoolId(school), filter.question())),
                "text/csv;charset=utf-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"consent-forms.csv\"")
            .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Path("photo-consent-previews")
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("OFFICE")
    @Operation(summary = "What a table of paper forms would record, line by line, or everything that is wrong with it")
    @APIResponseSchema(value = ConsentPreviewView.class, responseCode = "200", responseDescription = "Not stored")
    public Response preview(@PathParam("schoolId") UUID school, InputStream csv) throws IOException {
        Reading<ConsentPlan> reading = plans.read(new SchoolId(school), new Upload(csv, LARGEST).readAllBytes());
        return reading.value().map(plan -> Response.ok(ConsentPreviewView.of(plan)).tag(new EntityTag(plan.digest()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build())
            .orElseGet(() -> problems.answer("CONSENTS_REFUSED", reading));
    }
}
