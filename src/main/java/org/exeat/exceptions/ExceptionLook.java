package org.exeat.exceptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** When somebody last looked at a request. */
@Entity
@Table(name = "exception_look")
public class ExceptionLook {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "request_id")
    private UUID requestId;
    @Column(name = "account_id")
    private UUID accountId;
    @Column(name = "seen_at")
    private Instant seenAt;

    protected ExceptionLook() {
    }

    ExceptionLook(UUID id, ExceptionEntity at, AccountId who, Instant when) {
        this.id = id;
        this.schoolId = at.schoolId();
        this.requestId = at.id();
        this.accountId = who.value();
        this.seenAt = when;
    }

    UUID requestId() {
        return requestId;
    }

    Instant seenAt() {
        return seenAt;
    }
}
