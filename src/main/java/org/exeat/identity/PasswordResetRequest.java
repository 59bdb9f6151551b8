package org.exeat.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The e-mail address of somebody who forgot their password. */
public record PasswordResetRequest(@NotBlank @Size(max = 254) String email) {
}
