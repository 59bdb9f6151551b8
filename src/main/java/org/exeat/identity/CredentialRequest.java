package org.exeat.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The program a credential is for, as people know it. */
public record CredentialRequest(@NotBlank @Size(max = 80) String name) {
}
