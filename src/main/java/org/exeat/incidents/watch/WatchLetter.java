package org.exeat.incidents.watch;

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

/** That one person is told of one thing, and how far the letter about it came. */
@Entity
@Table(name = "watch_letter")
public class WatchLetter implements LetterRound.Waiting {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Enumerated(EnumType.STRING)
    private Matter matter;
    @Column(name = "subject_id")
    private UUID subjectId;
    @Column(name = "incident_id")
    private UUID incidentId;
    @Column(name = "report_id")
    private UUID reportId;
    @Column(name = "account_id")
    private UUID accountId;
    private boolean escalated;
    private LocalDate since;
    @Enumerated(EnumType.STRING)
    private LetterState state;
    private int tries;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "next_try")
    private Instant nextTry;
    @Column(name = "seen_at")
    private Instant seenAt;

    protected WatchLetter() {
    }

    WatchLetter(UUID id, SchoolId school, Overdue about, AccountId to, Instant at) {
        this.id = id;
        this.schoolId = school;
        this.matter = about.matter();
        this.subjectId = about.subject();
        this.incidentId = about.place().incident().isPresent() ? about.place().id() : null;
        this.reportId = about.place().incident().isPresent() ? null : about.place().id();
        this.accountId = to.value();
        this.escalated = about.escalated();
        this.since = about.since();
        this.state = LetterState.WAITS;
        this.madeAt = at;
        this.nextTry = at;
    }

    @Override
    public UUID id() {
        return id;
    }

    Matter matter() {
        return matter;
    }

    UUID subject() {
        return subjectId;
    }

    /** The incident it is about; only of what somebody did. */
    UUID incident() {
        return incidentId;
    }

    AccountId to() {
        return new AccountId(accountId);
    }

    boolean escalated() {
        return escalated;
    }

    LocalDate since() {
        return since;
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
