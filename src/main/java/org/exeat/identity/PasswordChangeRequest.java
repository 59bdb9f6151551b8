package org.exeat.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The password somebody has, and the one they choose in its place. */
public record PasswordChangeRequest(@NotNull @Size(max = 1000) String current,
                                    @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "PasswordChangeRequest[not shown]";
    }
}
