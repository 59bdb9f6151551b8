package org.exeat.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The secret of a one-time link and the password chosen, or already had. */
public record InvitationAcceptanceRequest(@NotBlank @Size(max = 100) String token,
                                          @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "InvitationAcceptanceRequest[not shown]";
    }
}
