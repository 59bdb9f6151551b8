package org.exeat.photos.consents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.policy.ClassId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.YearGroup;

/**
 * What families answered about pictures and names. The office records it; besides the office only the safeguarding lead
 * reads it. Teachers, the head and administrators do not: none of them needs to know what a family said to do their
 * work, and whoever is the office of a small school holds that role.
 */
@Path("/schools/{schoolId}/photo-consents")
@RequestScoped
public class ConsentsResource {

    private final ConsentBook book;
    private final ConsentTable table;

    /** Whose answers are asked for, as an address says it; everything may be left out. */
    public static class Filter {

        @QueryParam("class")
        String ofClass;
        @QueryParam("year")
        String year;
        @QueryParam("q")
        String text;
        @QueryParam("only")
        String only;
        @QueryParam("cursor")
        String cursor;

        ConsentQuestion question() {
            return new ConsentQuestion(ConsentQuestion.id("class", ofClass).map(ClassId::new),
                ConsentQuestion.word("year", year, YearGroup.values()), ConsentQuestion.text(text),
                ConsentQuestion.word("only", only, ConsentQuestion.Only.values()),
                ConsentQuestion.id("cursor", cursor));
        }
    }

    @Inject
    public ConsentsResource(ConsentBook book, ConsentTable table) {
        this.book = book;
        this.table = table;
    }

    protected ConsentsResource() {
        this(null, null);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "DSL"})
    @Operation(summary = "How the answers about the school's pupils stand, by family name",
            description = "only is UNANSWERED, DIFFERING (one parent says yes and another no) or ENDING (within thirty "
                    + "days); q is looked for in names; cursor is the next of the page before.")
    public ConsentLineView.Page list(@PathParam("schoolId") UUID school, @BeanParam Filter filter) {
        return book.page(new SchoolId(school), filter.question());
    }

    @GET
    @Produces("text/csv;charset=utf-8;qs=0.5")
    @RolesAllowed({"OFFICE", "DSL"})
    @Operation(summary = "Every answer that stands, as a table for spreadsheets",
            description = "only has no part in it.")
    public Response table(@PathParam("schoolId") UUID school, @BeanParam Filter filter) throws IOException {
        return Response.ok(table.of(new SchoolId(school), filter.question()), "text/csv;charset=utf-8")
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"consents.csv\"")
            .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
