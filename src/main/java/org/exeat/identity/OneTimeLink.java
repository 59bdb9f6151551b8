package org.exeat.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** Lets whoever holds its secret join the school or choose a new password: once, within seven days. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink {

    static final Duration LASTS = Duration.ofDays(7);

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "account_id")
    private UUID accountId;
    @Column(name = "token_hash")
    private String tokenHash;
    private Instant created;
    private Instant expires;
    @Column(name = "used_at")
    private Instant usedAt;

    /** What it is for. */
    public enum Kind { INVITATION, PASSWORD_RESET }

    protected OneTimeLink() {
    }

    OneTimeLink(UUID id, Kind kind, Membership member, String tokenHash, Instant now) {
        this.id = id;
        this.kind = kind;
        this.schoolId = member.school();
        this.accountId = member.accountId();
        this.tokenHash = tokenHash;
        this.created = now.truncatedTo(ChronoUnit.MICROS);
        this.expires = created.plus(LASTS);
    }

    boolean used() {
        return usedAt != null;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expires);
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    SchoolId school() {
        return schoolId;
    }

    UUID accountId() {
        return accountId;
    }

    Instant expires() {
        return expires;
    }
}
