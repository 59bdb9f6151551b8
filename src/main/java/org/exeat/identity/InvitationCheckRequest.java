package org.exeat.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The secret of a one-time link. */
public record InvitationCheckRequest(@NotBlank @Size(max = 100) String token) {
}
