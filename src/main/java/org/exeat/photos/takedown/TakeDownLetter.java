package org.exeat.photos.takedown;

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

/** That one person is told on one day that requests wait, and how far the letter about it came. */
@Entity
@Table(name = "take_down_letter")
public class TakeDownLetter implements LetterRound.Waiting {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "account_id")
    private UUID accountId;
    @Column(name = "written_on")
    private LocalDate writtenOn;
    @Enumerated(EnumType.STRING)
    private LetterState state;
    private int tries;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "next_try")
    private Instant nextTry;

    protected TakeDownLetter() {
    }

    TakeDownLetter(UUID id, SchoolId school, AccountId to, LocalDate day, Instant now) {
        this.id = id;
        this.schoolId = school;
        this.accountId = to.value();
        this.writtenOn = day;
        this.state = LetterState.WAITS;
        this.madeAt = now;
        this.nextTry = now;
    }

    @Override
    public UUID id() {
        return id;
    }

    AccountId to() {
        return new AccountId(accountId);
    }

    LocalDate writtenOn() {
        return writtenOn;
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
