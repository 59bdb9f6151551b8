package org.exeat.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.platform.Mail;
import org.exeat.platform.Making;
import org.exeat.platform.StaleException;
import org.exeat.policy.SchoolId;

/** The accounts of a school's members, for those who look after them. */
@Path("/schools/{schoolId}/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    private final StaffDesk staff;
    private final StaffList list;
    private final LinkDesk links;
    private final Mail mail;
    private final Repeats repeats;

    @Inject
    public AccountsResource(StaffDesk staff, StaffList list, LinkDesk links, Mail mail, Repeats repeats) {
        this.staff = staff;
        this.list = list;
        this.links = links;
        this.mail = mail;
        this.repeats = repeats;
    }

    protected AccountsResource() {
        this(null, null, null, null, null);
    }

    @GET
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER"})
    @Operation(summary = "Who belongs to the school, by name")
    public StaffView.Page list(@PathParam("schoolId") UUID school,
            @QueryParam("q") @DefaultValue("") @Size(max = 120) String contains,
            @QueryParam("cursor") @DefaultValue("") @Size(max = 600) String after) {
        return list.page(new SchoolId(school), contains, after);
    }

    @GET
    @Path("/{account}/roles")
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER"})
    @Operation(summary = "The roles of a member")
    @APIResponseSchema(value = RolesView.class, responseCode = "200", responseDescription = "The roles")
    public Response roles(@PathParam("schoolId") UUID school, @PathParam("account") UUID account) {
        return answer(staff.roles(new SchoolId(school), account));
    }

    @PUT
    @Path("/{account}/roles")
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER"})
    @Operation(summary = "Give a member these roles and no others")
    @APIResponseSchema(value = RolesView.class, responseCode = "200",
            responseDescription = "The roles as they are now")
    public Response changeRoles(@PathParam("schoolId") UUID school, @PathParam("account") UUID account,
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RolesRequest asked) {
        staff.changeRoles(new SchoolId(school), repeats.actor(), new Seen(account, version(ifMatch)),
                Set.copyOf(asked.roles()));
        return answer(staff.roles(new SchoolId(school), account));
    }

    @POST
    @Path("/{account}/invitations")
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER"})
    @Operation(summary = "Make a one-time link by which a member joins or chooses a new password")
    @APIResponseSchema(value = LinkView.class, responseCode = "201",
            responseDescription = "The link, shown this once")
    public Response invite(@PathParam("schoolId") UUID school, @PathParam("account") UUID account,
            @Context HttpHeaders headers) {
        var id = new SchoolId(school);
        var made = repeats.once(id, "", new Making<>(() -> links.make(id, repeats.actor(), account),
                link -> link.id().toString(), link -> links.made(id, UUID.fromString(link))));
        var path = made.secret().map(secret -> "/" + language(headers) + "/invitation#t=" + secret.text()).orElse(null);
        return Response.status(Response.Status.CREATED).entity(new LinkView(path, made.expires(), mail.on()))
                .header("Cache-Control", "no-store").build();
    }

    @POST
    @Path("/{account}/departure")
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER"})
    @Operation(summary = "End a membership and all its sessions now")
    @APIResponse(responseCode = "204", description = "Done")
    public Response depart(@PathParam("schoolId") UUID school, @PathParam("account") UUID account,
            @NotNull @Valid DepartureRequest asked) {
        staff.depart(new SchoolId(school), repeats.actor(), account, asked.reason());
        return Response.noContent().build();
    }

    private static Response answer(StaffRoles roles) {
        return Response.ok(new RolesView(roles.roles())).header("ETag", "\"" + roles.version() + "\"").build();
    }

    private static int version(String ifMatch) {
        if (ifMatch == null || !ifMatch.matches("\"\\d{1,9}\"")) {
            throw new StaleException("membership");
        }
        return Integer.parseInt(ifMatch.replace("\"", ""));
    }

    private static String language(HttpHeaders headers) {
        var preferred = headers.getAcceptableLanguages();
        return !preferred.isEmpty() && preferred.get(0).getLanguage().equals("cy") ? "cy" : "en";
    }
}
