package org.exeat.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.policy.SchoolId;

/** The audit trail of a school, newest first, as pages or as one table. */
@RequestScoped
@Path("schools/{schoolId}/audit-entries")
public class AuditEntriesResource {

    private static final String HEADTEACHER = "HEADTEACHER";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final int CSV_PAGE = 500;

    private final AuditPages pages;

    /** Which lines are asked for; everything may be left out. */
    public static class Filter {

        @QueryParam("cursor")
        String cursor;
        @QueryParam("action")
        String action;
        @QueryParam("from")
        String from;
        @QueryParam("to")
        String to;
        @QueryParam("q")
        String text;

        AuditQuestion question() {
            return new AuditQuestion(action, instant(from), instant(to), text, place(cursor));
        }

        private static Instant instant(String iso) {
            try {
                return iso == null || iso.isBlank() ? null : Instant.parse(iso);
            } catch (DateTimeException malformed) {
                throw new BadRequestException(malformed);
            }
        }
    }

    /**
     * What is asked of the trail of one thing, as it stands in an address.
     *
     * @param actions with commas between; null or blank for all
     * @param cursor the next of the page before; null or blank for the first page
     * @throws BadRequestException if no page has that cursor
     */
    public static TrailFilter filter(String actions, String cursor) {
        return new TrailFilter(actions == null ? List.of() : Stream.of(actions.split(",")).map(String::strip)
                .filter(one -> !one.isEmpty()).toList(), place(cursor));
    }

    private static AuditQuestion.Place place(String cursor) {
        return cursor == null || cursor.isBlank() ? null
                : AuditQuestion.Place.of(cursor).orElseThrow(BadRequestException::new);
    }

    @Inject
    public AuditEntriesResource(AuditPages pages) {
        this.pages = pages;
    }

    protected AuditEntriesResource() {
        this(null);
    }

    @GET
    @RolesAllowed({HEADTEACHER, ADMINISTRATOR})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The school's audit trail, newest first",
            description = "from (inclusive) and to (exclusive) are instants such as 2026-11-17T10:05:00Z; q is looked "
                    + "for in action, subject, reason, clause and details; cursor is the next of the page before.")
    public AuditPageView page(@PathParam("schoolId") UUID school, @BeanParam Filter filter) {
        return pages.page(new SchoolId(school), filter.question(), AuditPages.PAGE);
    }

    @GET
    @RolesAllowed({HEADTEACHER, ADMINISTRATOR})
    @Produces("text/csv;charset=utf-8;qs=0.5")
    @Operation(summary = "The same lines, all of them, as a table for spreadsheets")
    public Response table(@PathParam("schoolId") UUID school, @BeanParam Filter filter) {
        SchoolId ofSchool = new SchoolId(school);
        AuditQuestion question = filter.question();
        AuditPageView first = pages.page(ofSchool, question, CSV_PAGE);
        StreamingOutput rows = out -> AuditCsv.write(out, first, cursor -> pages.page(ofSchool,
                question.after(AuditQuestion.Place.of(cursor).orElseThrow()), CSV_PAGE));
        return Response.ok(rows, "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"").build();
    }
}
