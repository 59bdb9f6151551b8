package org.exeat.office;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.exeat.identity.Caller;
import org.exeat.identity.LinkDesk;
import org.exeat.platform.Mail;
import org.exeat.policy.SchoolId;

/** One-time links by e-mail, in place of the printed slip. */
@Path("/schools/{schoolId}/accounts/{account}/invitation-letters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LettersResource {

    private final LinkDesk links;
    private final InvitationLetters letters;
    private final Mail mail;
    private final Caller caller;

    @Inject
    public LettersResource(LinkDesk links, InvitationLetters letters, Mail mail, Caller caller) {
        this.links = links;
        this.letters = letters;
        this.mail = mail;
        this.caller = caller;
    }

    protected LettersResource() {
        this(null, null, null, null);
    }

    @POST
    @RolesAllowed({"ADMINISTRATOR", "HEADTEACHER"})
    @Operation(summary = "Send a one-time link that was just made to its member by e-mail",
            description = "To the address of the account and to no other. The letter says the school's name, the link "
                    + "and its end.")
    @APIResponse(responseCode = "204", description = "The mail server took it")
    public Response send(@PathParam("schoolId") UUID school, @PathParam("account") UUID account,
            @NotNull @Valid LetterRequest asked, @Context HttpServletRequest request) {
        var link = links.showTo(new SchoolId(school), account, asked.token());
        var page = URI.create(request.getRequestURL().toString())
                .resolve("/" + letters.language() + "/invitation#t=" + asked.token());
        mail.send(letters.letter(link, origin(request, page)));
        links.noteSent(new SchoolId(school), caller.actor(), account);
        return Response.noContent().build();
    }

    /** The address as the administrator's browser knows it: behind a proxy the server itself does not. */
    private static URI origin(HttpServletRequest request, URI page) {
        var origin = request.getHeader("Origin");
        return origin == null || !origin.matches("https?://[A-Za-z0-9.:\\[\\]-]+") ? page
                : URI.create(origin + page.getPath() + "#" + page.getFragment());
    }
}
