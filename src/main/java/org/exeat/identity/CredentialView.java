package org.exeat.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A program's credential.
 *
 * @param lastUsed to the minute, or null if never
 * @param revoked whether it was taken back
 * @param secret what the program shows; only in the answer that makes the credential, else null
 */
public record CredentialView(UUID id, String name, Instant created, Instant lastUsed, boolean revoked, String secret) {

    /** All of a school. */
    @Schema(name = "CredentialPage")
    public record Page(List<CredentialView> items) {
    }

    static CredentialView of(ApiCredential credential) {
        return of(credential, null);
    }

    static CredentialView of(ApiCredential credential, Secret secret) {
        return new CredentialView(credential.id(), credential.name(), credential.created(),
                credential.lastUsed().orElse(null), !credential.live(), secret == null ? null : secret.text());
    }
}
