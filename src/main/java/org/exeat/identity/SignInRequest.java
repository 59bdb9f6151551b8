package org.exeat.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody signs in with.
 *
 * @param ownDevice whether nobody else uses the device; absent means it is shared
 */
public record SignInRequest(@NotBlank @Size(max = 254) String email,
                            @NotBlank @Size(max = PasswordRules.LONGEST) String password, Boolean ownDevice) {

    @Override
    public String toString() {
        return "SignInRequest[not shown]";
    }
}
