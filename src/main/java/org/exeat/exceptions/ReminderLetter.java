package org.exeat.exceptions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.exeat.platform.LetterRound;
import org.exeat.platform.LetterState;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Occasion;

/** A letter that reminds one person of one request, and how far it came. */
@Entity
@Table(name = "reminder_letter")
public class ReminderLetter implements LetterRound.Waiting {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "request_id")
    private UUID requestId;
    @Column(name = "account_id")
    private UUID accountId;
    @Enumerated(EnumType.STRING)
    private Occasion occasion;
    @Enumerated(EnumType.STRING)
    private LetterState state;
    private int tries;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "next_try")
    private Instant nextTry;

    protected ReminderLetter() {
    }

    ReminderLetter(UUID id, ExceptionEntity on, AccountId to, Occasion occasion, Instant at) {
        this.id = id;
        this.schoolId = on.schoolId();
        this.requestId = on.id();
        this.accountId = to.value();
        this.occasion = occasion;
        this.state = LetterState.WAITS;
        this.madeAt = at;
        this.nextTry = at;
    }

    @Override
    public UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    AccountId to() {
        return new AccountId(accountId);
    }

    Occasion occasion() {
        return occasion;
    }

    @Override
    public int tries() {
        return tries;
    }

    @Override
    public Instant madeAt() {
        return madeAt;
    }
}
