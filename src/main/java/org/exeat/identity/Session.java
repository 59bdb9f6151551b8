package org.exeat.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A signed-in browser. Ends after twelve hours; where other people may come to the same device, also after fifteen
 * minutes without use.
 */
@Entity
@Table(name = "session")
public class Session {

    static final Duration LASTS = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "account_id")
    private UUID accountId;
    @Column(name = "token_hash")
    private String tokenHash;
    private Instant created;
    @Column(name = "last_used")
    private Instant lastUsed;
    private Instant ends;
    @Column(name = "own_device")
    private boolean ownDevice;
    private String agent;
    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Session() {
    }

    Session(UUID id, UUID accountId, String tokenHash, Instant now, Device device) {
        this.id = id;
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.created = now;
        this.lastUsed = now;
        this.ends = now.plus(LASTS);
        this.ownDevice = device.own();
        this.agent = device.agent();
    }

    boolean live(Instant now) {
        boolean inUse = ownDevice || now.isBefore(lastUsed.plus(IDLE));
        return revokedAt == null && now.isBefore(ends) && inUse;
    }

    boolean lastUseIsOld(Instant now) {
        return !now.isBefore(lastUsed.plus(NOTED_EVERY));
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Instant created() {
        return created;
    }

    Instant lastUsed() {
        return lastUsed;
    }

    String agent() {
        return agent;
    }

    boolean ownDevice() {
        return ownDevice;
    }
}
