package org.exeat.photos.checks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.policy.PupilId;
import org.exeat.policy.photos.PhotoChannel;

/**
 * Who might be in a picture: a class, a list, pupils by themselves, or any of these together.
 *
 * @param ofClass everybody in that class today
 * @param list everybody on that list
 * @param channel WEBSITE, SCHOOL_SOCIAL_MEDIA, NEWSLETTER, PRESS, VIDEO or DISPLAY
 * @param named whether names go with the picture
 */
public record PhotoCheckRequest(UUID ofClass, UUID list, @Size(max = 500) List<@NotNull UUID> pupils,
        @NotNull PhotoChannel channel, boolean named) {

    Set<PupilId> byThemselves() {
        return ids(pupils);
    }

    static Set<PupilId> ids(List<UUID> given) {
        return given == null ? Set.of() : given.stream().map(PupilId::new).collect(Collectors.toSet());
    }

    /**
     * Pupils whom one often has in pictures together.
     *
     * @param event the event of the school it is for: then all who may check pictures see it, until a month after the
     *     event; null where it is for oneself alone
     */
    public record PupilListRequest(@NotBlank @Size(max = 120) String name,
            @NotEmpty @Size(max = 500) List<@NotNull UUID> pupils, UUID event) {
    }

    /**
     * A picture to clear.
     *
     * @param title which picture it is and where it goes; names no pupil
     * @param pupils all who can be recognised in it
     */
    public record ClearanceRequest(@NotBlank @Size(max = 200) String title,
            @NotEmpty @Size(max = 500) List<@NotNull UUID> pupils, @NotNull PhotoChannel channel, boolean named) {

        Picture picture() {
            return new Picture(ids(pupils), channel, named);
        }
    }
}
