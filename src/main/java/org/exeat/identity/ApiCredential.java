package org.exeat.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** What a program signs in with at one school. */
@Entity
@Table(name = "api_credential")
public class ApiCredential {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private String name;
    @Column(name = "secret_hash")
    private String secretHash;
    private Instant created;
    @Column(name = "created_by")
    private UUID createdBy;
    @Column(name = "last_used")
    private Instant lastUsed;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiCredential() {
    }

    ApiCredential(UUID id, SchoolId school, String name, String secretHash) {
        this.id = id;
        this.schoolId = school;
        this.name = name.strip();
        this.secretHash = secretHash;
    }

    ApiCredential made(UUID by, Instant at) {
        createdBy = by;
        created = at;
        return this;
    }

    void revoke(Instant at) {
        revokedAt = at;
    }

    boolean live() {
        return revokedAt == null;
    }

    UUID id() {
        return id;
    }

    SchoolId school() {
        return schoolId;
    }

    String name() {
        return name;
    }

    Instant created() {
        return created;
    }

    /** To the minute. */
    Optional<Instant> lastUsed() {
        return Optional.ofNullable(lastUsed);
    }

    boolean lastUseIsOld(Instant now) {
        return lastUsed == null || !now.isBefore(lastUsed.plus(Session.NOTED_EVERY));
    }
}
