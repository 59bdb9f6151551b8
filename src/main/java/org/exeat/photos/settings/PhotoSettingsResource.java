package org.exeat.photos.settings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.exeat.identity.Colleagues;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.PhotoChannel;
import org.exeat.web.Answers;
import org.exeat.web.ETags;

/** What a school settles about publishing pictures and names, beside its policy. */
@Path("/schools/{schoolId}/photo-settings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PhotoSettingsResource {

    private final Colleagues colleagues;
    private final PhotoSettings settings;
    private final PhotoSettingsDesk desk;

    @Inject
    public PhotoSettingsResource(Colleagues colleagues, PhotoSettings settings, PhotoSettingsDesk desk) {
        this.colleagues = colleagues;
        this.settings = settings;
        this.desk = desk;
    }

    protected PhotoSettingsResource() {
        this(null, null, null);
    }

    /**
     * What is settled.
     *
     * @param version 0 while the school goes by the usual
     * @param ownViewFrom the year from which a pupil must have said yes too; null where parents alone are asked
     * @param confirmOver a second person confirms a picture of more pupils than this
     */
    public record PhotoSettingsView(int version, String ownViewFrom, int confirmOver,
            List<ChannelSettingView> channels) implements Answers.Versioned {
    }

    /**
     * A place where the school publishes.
     *
     * @param lawfulBasis CONSENT, PUBLIC_TASK or LEGITIMATE_INTERESTS
     * @param confirmed whether a second person confirms however few pupils are shown
     */
    public record ChannelSettingView(String channel, String lawfulBasis, boolean confirmed) {
    }

    @GET
    @RolesAllowed({"OFFICE", "DSL", "HEADTEACHER", "ADMINISTRATOR"})
    @Operation(summary = "On which ground in law the school publishes where, and who is asked before it does",
            description = "What the policy demands is another question, and has no part in it.")
    @APIResponseSchema(value = PhotoSettingsView.class, responseCode = "200", responseDescription = "As settled")
    public Response read(@PathParam("schoolId") UUID school) {
        return Answers.with(Response.ok(), view(settings.of(new SchoolId(school))));
    }

    private static PhotoSettingsView view(PhotoRules rules) {
        return new PhotoSettingsView(rules.version(), rules.ownViewFrom().map(Enum::name).orElse(null),
                rules.confirmOver(), Arrays.stream(PhotoChannel.values()).map(channel ->
                new ChannelSettingView(channel.name(), rules.bases().get(channel).name(),
                rules.confirmChannels().contains(channel))).toList());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"HEADTEACHER", "DSL", "ADMINISTRATOR"})
    @Operation(summary = "Settle it anew")
    @APIResponseSchema(value = PhotoSettingsView.class, responseCode = "200", responseDescription = "As settled")
    public Response settle(@PathParam("schoolId") UUID school, @HeaderParam("If-Match") String seen,
            @NotNull @Valid PhotoSettingsRequest wish) {
        desk.settle(colleagues.caller(school), ETags.version(seen), wish.rules());
        return read(school);
    }
}
