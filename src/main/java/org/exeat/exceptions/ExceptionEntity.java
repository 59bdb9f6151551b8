package org.exeat.exceptions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.exceptions.Grant;
import org.exeat.policy.exceptions.Way;

/**
 * A request for an exception or for written authority, or a notice.
 *
 * <p>Life: DRAFT → ASKED ⇄ ASKED_BACK → GRANTED → REVOKED, or DECLINED, or WITHDRAWN; a notice DRAFT → RECEIVED. One
 * that was granted is over after its last day without anybody touching its row. What was asked stays as it was asked.
 */
@Entity(name = "ExceptionRequest")
@Table(name = "exception_request")
public class ExceptionEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private Integer number;
    @Column(name = "requester_id")
    private UUID requesterId;
    @Enumerated(EnumType.STRING)
    private ExceptionState state;
    @Embedded
    private Footing footing;
    @Embedded
    private Plea plea;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private UUID renews;
    @Embedded
    private Ruling ruling;
    @Embedded
    private Revocation revocation;
    @Column(name = "stuck_since")
    private Instant stuckSince;
    @Column(name = "due_reminded", insertable = false, updatable = false)
    private boolean dueReminded;
    @Column(name = "lapse_reminded", insertable = false, updatable = false)
    private boolean lapseReminded;
    @Column(name = "lapse_entered", insertable = false, updatable = false)
    private boolean lapseEntered;
    @Column(name = "created_at")
    private Instant createdAt;

    protected ExceptionEntity() {
    }

    static ExceptionEntity draft(UUID id, SchoolId school, AccountId requester, Instant at) {
        var row = new ExceptionEntity();
        row.id = id;
        row.schoolId = school;
        row.requesterId = requester.value();
        row.state = ExceptionState.DRAFT;
        row.createdAt = at;
        return row;
    }

    /** Says what is asked for, on what it rests and what it renews. */
    void phrase(Footing newFooting, Plea newPlea, UUID older) {
        footing = newFooting;
        plea = newPlea;
        renews = older;
    }

    /** Asks, or gives notice. From now on its words stand. */
    void ask(Footing newest, int newNumber, Instant at, LocalDate due) {
        footing = newest;
        number = newNumber;
        askedAt = at;
        stuckSince = null;
        boolean notice = newest.way() == Way.NOTICE;
        state = notice ? ExceptionState.RECEIVED : ExceptionState.ASKED;
        dueOn = notice ? null : due;
    }

    /** Nobody was in post to ask. */
    void getStuck(Instant at) {
        stuckSince = stuckSince == null ? at : stuckSince;
    }

    void move(ExceptionState next) {
        state = next;
    }

    void decide(ExceptionState next, Ruling how) {
        state = next;
        ruling = how;
    }

    void revoke(Revocation how) {
        state = ExceptionState.REVOKED;
        revocation = how;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    SchoolId schoolId() {
        return schoolId;
    }

    Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    AccountId requester() {
        return new AccountId(requesterId);
    }

    ExceptionState state() {
        return state;
    }

    Footing footing() {
        return footing;
    }

    Plea plea() {
        return plea;
    }

    Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Optional<UUID> renews() {
        return Optional.ofNullable(renews);
    }

    Optional<Ruling> ruling() {
        return Optional.ofNullable(ruling).filter(how -> how.by() != null);
    }

    Optional<Revocation> revocation() {
        return Optional.ofNullable(revocation).filter(how -> how.by() != null);
    }

    Optional<Instant> stuckSince() {
        return Optional.ofNullable(stuckSince);
    }

    /** What the kernel knows of it, if it was granted. */
    Optional<Grant> grant() {
        return ruling().flatMap(Ruling::granted).map(terms -> new Grant(footing.clause(), terms,
                revocation().map(Revocation::at)));
    }
}
