package org.exeat.photos.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exeat.platform.RefusedException;
import org.exeat.policy.YearGroup;
import org.exeat.policy.photos.PhotoChannel;

/**
 * What a school settles about publishing pictures and names: all of it, in place of what was.
 *
 * @param ownViewFrom RECEPTION or Y1 to Y13: from which year a pupil must have said yes too; left out, parents alone
 *     are asked
 * @param confirmOver a second person confirms a picture of more pupils than this
 * @param channels WEBSITE, SCHOOL_SOCIAL_MEDIA, NEWSLETTER, PRESS, VIDEO and DISPLAY, each once
 */
public record PhotoSettingsRequest(YearGroup ownViewFrom, @NotNull @Min(0) @Max(500) Integer confirmOver,
        @NotNull @Size(min = 6, max = 6) List<@NotNull @Valid ChannelSettingRequest> channels) {

    /**
     * A place where the school publishes.
     *
     * @param lawfulBasis CONSENT, PUBLIC_TASK or LEGITIMATE_INTERESTS: on which ground in data protection law
     * @param confirmed whether a second person confirms however few pupils are shown
     */
    public record ChannelSettingRequest(@NotNull PhotoChannel channel, @NotNull LawfulBasis lawfulBasis,
            @NotNull Boolean confirmed) {
    }

    PhotoRules rules() {
        if (channels.stream().map(ChannelSettingRequest::channel).distinct().count() < channels.size()) {
            throw RefusedException.wrong("channels", "CHANNELS_EACH_ONCE");
        }
        return new PhotoRules(0, channels.stream().collect(Collectors.toMap(ChannelSettingRequest::channel,
                ChannelSettingRequest::lawfulBasis)), Optional.ofNullable(ownViewFrom), confirmOver,
                channels.stream().filter(ChannelSettingRequest::confirmed).map(ChannelSettingRequest::channel)
                .collect(Collectors.toSet()));
    }
}
