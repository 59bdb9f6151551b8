package org.exeat.photos.takedown;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.Known;
import org.exeat.policy.takedown.AnswerClock;
import org.exeat.policy.takedown.Footing;

/** A request, as its row. What was asked stays as it was sent. */
@Entity(name = "TakeDown")
@Table(name = "take_down")
public class TakeDownEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private int number;
    @Embedded
    private WantedColumns wanted;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "further_months")
    private int furtherMonths;
    @Column(name = "handed_on")
    private LocalDate handedOn;
    @Enumerated(EnumType.STRING)
    private TakeDownState state;
    @Enumerated(EnumType.STRING)
    private TakeDownOutcome outcome;
    @Column(name = "receipt_hash")
    private byte[] receiptHash;
    @Column(name = "key_hash")
    private byte[] keyHash;

    protected TakeDownEntity() {
    }

    TakeDownEntity(UUID id, SchoolId school, int number, Wanted wanted, LocalDate day) {
        this.id = id;
        this.schoolId = school;
        this.number = number;
        this.wanted = new WantedColumns(wanted);
        this.receivedOn = day;
        this.state = TakeDownState.RECEIVED;
    }

    void known(byte[] receipt, byte[] key) {
        receiptHash = receipt.clone();
        keyHash = key.clone();
    }

    /** Somebody has begun with it. */
    void begin() {
        if (state == TakeDownState.RECEIVED) {
            state = TakeDownState.UNDER_WAY;
        }
    }

    void extend(int months) {
        furtherMonths = months;
    }

    void handOver(LocalDate day) {
        handedOn = day;
    }

    void answer(TakeDownOutcome how) {
        state = TakeDownState.CLOSED;
        outcome = how;
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

    /** As people call it: T-0001. */
    String number() {
        return String.format(Locale.ROOT, "T-%04d", number);
    }

    Wanted wanted() {
        return wanted.wanted();
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    TakeDownState state() {
        return state;
    }

    Optional<TakeDownOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    Optional<LocalDate> handedOn() {
        return Optional.ofNullable(handedOn);
    }

    /** By when it is answered. */
    AnswerClock clock() {
        return new AnswerClock(receivedOn, furtherMonths);
    }

    /** On what it rests. */
    Footing footing() {
        return Footing.of(wanted().posted().school() == Known.NO);
    }

    /** Its code's hash: with the same code somebody follows what became of it elsewhere. */
    byte[] receiptHash() {
        return receiptHash.clone();
    }

    boolean begun() {
        return state != TakeDownState.RECEIVED;
    }

    boolean open() {
        return state != TakeDownState.CLOSED;
    }
}
