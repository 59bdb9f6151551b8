package org.exeat.incidents.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code somebody comes back with. It is sent in the body: addresses are written down in many places. */
public record FollowUpRequest(@NotBlank @Size(max = 60) String receipt) {

    /** The code, and a message to the school. */
    public record MessageRequest(@NotBlank @Size(max = 60) String receipt, @NotBlank @Size(max = 4_000) String text) {
    }
}
