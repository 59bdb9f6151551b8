package org.exeat.exceptions;

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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Groups;
import org.exeat.platform.RefusedException;

/** The register, as pages or as one table: never more than the caller may see. */
@Path("/schools/{schoolId}/exception-requests")
@RequestScoped
public class ExceptionRegisterResource {

    private final RegisterPages pages;
    private final Colleagues colleagues;

    /** Which lines of the register are asked for, as an address says it; everything may be left out. */
    public static class RegisterFilter {

        @QueryParam("mine")
        boolean mine;
        @QueryParam("state")
        String state;
        @QueryParam("clause")
        String clause;
        @QueryParam("person")
        String person;
        @QueryParam("from")
        LocalDate from;
        @QueryParam("to")
        LocalDate to;
        @QueryParam("q")
        String text;
        @QueryParam("cursor")
        String cursor;

        RegisterQuestion question(ZoneId zone) {
            return new RegisterQuestion(mine, blank(state), blank(clause), account(),
                    from == null ? null : from.atStartOfDay(zone).toInstant(),
                    to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(), blank(text), after());
        }

        private static String blank(String given) {
            return given == null || given.isBlank() ? null : given.strip();
        }

        private UUID account() {
            try {
                return blank(person) == null ? null : UUID.fromString(person.strip());
            } catch (IllegalArgumentException noId) {
                throw RefusedException.wrong("person", "UNKNOWN_CHOICE");
            }
        }

        private int after() {
            return blank(cursor) == null ? 0 : Numbers.read(cursor).orElseThrow(() ->
                    RefusedException.wrong("cursor", "UNKNOWN_CHOICE"));
        }
    }

    @Inject
    public ExceptionRegisterResource(RegisterPages pages, Colleagues colleagues) {
        this.pages = pages;
        this.colleagues = colleagues;
    }

    protected ExceptionRegisterResource() {
        this(null, null);
    }

    @GET
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The register, oldest first: one's own, what one may decide, or all of it",
            description = "from and to are days on which it was asked, both included; state may be LAPSED; q is looked "
                    + "for in number, what, why and people; cursor is the next of the page before.")
    public ExceptionLineView.Page page(@PathParam("schoolId") UUID school, @BeanParam RegisterFilter filter) {
        Colleague who = colleagues.caller(school);
        return pages.page(who, filter.question(pages.zone(who)));
    }

    @GET
    @RolesAllowed({Groups.STAFF, "CHAIR_OF_GOVERNORS", "GOVERNOR"})
    @Produces("text/csv;charset=utf-8;qs=0.5")
    @Operation(summary = "The same lines, all of them, as a table for spreadsheets")
    public Response table(@PathParam("schoolId") UUID school, @BeanParam RegisterFilter filter) throws IOException {
        Colleague who = colleagues.caller(school);
        RegisterQuestion question = filter.question(pages.zone(who));
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        RegisterCsv.write(rows, pages.page(who, question), cursor -> pages.page(who, question, cursor));
        return Response.ok(rows.toByteArray(), "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"exceptions.csv\"").build();
    }
}
