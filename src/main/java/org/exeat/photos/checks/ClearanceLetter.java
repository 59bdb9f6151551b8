package org.exeat.photos.checks;

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

/** That one person is told of one picture that must be taken down, and how far the letter about it came. */
@Entity
@Table(name = "clearance_letter")
public class ClearanceLetter implements LetterRound.Waiting {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "clearance_id")
    private UUID clearanceId;
    @Column(name = "account_id")
    private UUID accountId;
    @Enumerated(EnumType.STRING)
    private LetterState state;
    private int tries;
    @Column(name = "made_at")
    private Instant madeAt;
    /** When it is tried next, or was taken up, or laid down for good. */
    @Column(name = "next_try")
    private Instant nextTry;

    protected ClearanceLetter() {
    }

    ClearanceLetter(UUID id, SchoolId school, Due about, Instant at) {
        this.id = id;
        this.schoolId = school;
        this.clearanceId = about.clearance();
        this.accountId = about.to().value();
        this.state = LetterState.WAITS;
        this.madeAt = at;
        this.nextTry = at;
    }

    /** Who is to be told of which. */
    record Due(UUID clearance, AccountId to) {
    }

    @Override
    public UUID id() {
        return id;
    }

    Due about() {
        return new Due(clearanceId, new AccountId(accountId));
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
