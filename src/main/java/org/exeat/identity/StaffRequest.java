package org.exeat.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody to be named as a member.
 *
 * @param personId the person of the roster they are; may be absent
 */
public record StaffRequest(@NotBlank @Email @Size(max = 254) String email, @NotBlank @Size(max = 120) String name,
                           @NotNull @Size(max = 14) List<@NotNull Role> roles, UUID personId) {

    Newcomer newcomer() {
        return new Newcomer(email, name, Set.copyOf(roles), personId);
    }
}
