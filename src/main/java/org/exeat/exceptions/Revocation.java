package org.exeat.exceptions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.exeat.policy.AccountId;

/** That what was granted was taken back. */
@Embeddable
public class Revocation {

    @Column(name = "revoked_by")
    private UUID by;
    @Column(name = "revoked_at")
    private Instant at;
    @Column(name = "revocation_reason")
    private String reason;

    protected Revocation() {
    }

    Revocation(AccountId by, Instant at, String reason) {
        this.by = by.value();
        this.at = at;
        this.reason = reason;
    }

    UUID by() {
        return by;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }
}
