package org.exeat.photos.takedown;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code somebody comes back with. It is sent in the body: addresses are written down in many places. */
public record TakeDownFollowUpRequest(@NotBlank @Size(max = 60) String receipt) {

    /** The code, and a message to the school. */
    public record TakeDownMessageRequest(@NotBlank @Size(max = 60) String receipt,
            @NotBlank @Size(max = 4_000) String text) {
    }
}
