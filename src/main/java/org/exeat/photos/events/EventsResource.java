package org.exeat.photos.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleague;
import org.exeat.identity.Colleagues;
import org.exeat.identity.Repeats;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Making;
import org.exeat.policy.SchoolId;
import org.exeat.web.Answers;
import org.exeat.web.ETags;

/**
 * Notices of what is allowed for pictures at events, for those who write them: whoever runs events or answers for the
 * pupils in them. Teachers ask the office.
 */
@Path("/schools/{schoolId}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class EventsResource {

    private final Colleagues colleagues;
    private final EventShelf shelf;
    private final EventDesk desk;
    private final Repeats repeats;

    @Inject
    public EventsResource(Colleagues colleagues, EventShelf shelf, EventDesk desk, Repeats repeats) {
        this.colleagues = colleagues;
        this.shelf = shelf;
        this.desk = desk;
        this.repeats = repeats;
    }

    protected EventsResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("photo-events")
    @RolesAllowed({"OFFICE", "HEADTEACHER", "DEPUTY_HEAD", "SENIOR_STAFF", "DSL", "BUSINESS_MANAGER"})
    @Operation(summary = "What the school allowed and allows for pictures at events, past and withdrawn notices too")
    public EventNoticeView.EventNoticesView list(@PathParam("schoolId") UUID schoolId) {
        var school = new SchoolId(schoolId);
        var today = shelf.today(school);
        return new EventNoticeView.EventNoticesView(shelf.all(school).stream()
                .map(notice -> EventNoticeView.of(notice, today)).toList());
    }

    @POST
    @Path("photo-events")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "HEADTEACHER", "DEPUTY_HEAD", "SENIOR_STAFF", "DSL", "BUSINESS_MANAGER"})
    @Operation(summary = "Say what is allowed for pictures at an event; anybody may read it")
    @APIResponseSchema(value = EventNoticeView.class, responseCode = "201", responseDescription = "The notice")
    public Response add(@PathParam("schoolId") UUID school, @NotNull @Valid EventNoticeRequest request) {
        Colleague who = colleagues.caller(school);
        UUID id = repeats.once(who.school(), request, new Making<>(() -> desk.add(who, request.said()),
                UUID::toString, UUID::fromString));
        return Answers.with(Response.created(URI.create("schools/" + school + "/photo-events/" + id)), view(who, id));
    }

    @PUT
    @Path("photo-events/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"OFFICE", "HEADTEACHER", "DEPUTY_HEAD", "SENIOR_STAFF", "DSL", "BUSINESS_MANAGER"})
    @Operation(summary = "Say it anew; posters that hang already stay as they were printed")
    @APIResponseSchema(value = EventNoticeView.class, responseCode = "200", responseDescription = "The notice")
    public Response change(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen, @NotNull @Valid EventNoticeRequest request) {
        Colleague who = colleagues.caller(school);
        desk.change(who, id, ETags.version(seen), request.said());
        return Answers.with(Response.ok(), view(who, id));
    }

    @POST
    @Path("photo-events/{id}/withdrawal")
    @RolesAllowed({"OFFICE", "HEADTEACHER", "DEPUTY_HEAD", "SENIOR_STAFF", "DSL", "BUSINESS_MANAGER"})
    @Operation(summary = "Take a notice back: nobody is shown it any more")
    @APIResponseSchema(value = EventNoticeView.class, responseCode = "200", responseDescription = "The notice")
    public Response withdraw(@PathParam("schoolId") UUID school, @PathParam("id") UUID id,
            @HeaderParam("If-Match") String seen) {
        Colleague who = colleagues.caller(school);
        desk.withdraw(who, id, ETags.version(seen));
        return Answers.with(Response.ok(), view(who, id));
    }

    private EventNoticeView view(Colleague who, UUID id) {
        return shelf.all(who.school()).stream().filter(notice -> notice.id().equals(id)).findFirst()
                .map(notice -> EventNoticeView.of(notice, shelf.today(who.school())))
                .orElseThrow(() -> new AbsentException("event"));
    }
}
