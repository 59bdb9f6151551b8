package org.exeat.incidents.misuse;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.exeat.platform.LetterRound;
import org.exeat.platform.LetterState;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;

/** That one person is told of a period that is overdue, and how far the letter about it came. */
@Entity
@Table(name = "misuse_letter")
public class MisuseLetter implements LetterRound.Waiting {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "account_id")
    private UUID accountId;
    @Enumerated(EnumType.STRING)
    private SigningPost post;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    private LetterState state;
    private int tries;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "next_try")
    private Instant nextTry;

    protected MisuseLetter() {
    }

    MisuseLetter(UUID id, SchoolId school, Due about, Instant at) {
        this.id = id;
        this.schoolId = school;
        this.accountId = about.to().value();
        this.post = about.post();
        this.lastDay = about.lastDay();
        this.state = LetterState.WAITS;
        this.madeAt = at;
        this.nextTry = at;
    }

    /** What is overdue for whom. */
    record Due(AccountId to, SigningPost post, LocalDate lastDay) {
    }

    @Override
    public UUID id() {
        return id;
    }

    Due about() {
        return new Due(new AccountId(accountId), post, lastDay);
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
