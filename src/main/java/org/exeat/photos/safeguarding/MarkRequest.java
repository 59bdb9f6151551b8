package org.exeat.photos.safeguarding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A mark to set.
 *
 * @param kind PHOTO_BAR or NO_CONTACT
 * @param person the pupil, or the parent or carer
 */
public record MarkRequest(@NotNull MarkKind kind, @NotNull UUID person, @NotBlank @Size(max = 2000) String reason) {

    /** Why it is lifted. */
    public record LiftRequest(@NotBlank @Size(max = 2000) String reason) {
    }
}
