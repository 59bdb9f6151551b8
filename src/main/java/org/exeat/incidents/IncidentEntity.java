package org.exeat.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;
import org.exeat.policy.offsite.Outcome;
import org.exeat.policy.offsite.Urgency;

/**
 * An incident. What was found out, decided and done is in its entries; here is what lists are made of.
 */
@Entity(name = "Incident")
@Table(name = "incident")
public class IncidentEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private int number;
    private String title;
    @Enumerated(EnumType.STRING)
    private IncidentState state;
    private boolean urgent;
    private boolean danger;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "review_on")
    private LocalDate reviewOn;
    private int entries;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Column(name = "merged_into")
    private UUID mergedInto;

    protected IncidentEntity() {
    }

    static IncidentEntity open(UUID id, SchoolId school, int number, Opening opening) {
        var row = new IncidentEntity();
        row.id = id;
        row.schoolId = school;
        row.number = number;
        row.title = opening.title();
        row.state = IncidentState.OPEN;
        row.openedAt = opening.at();
        row.dueOn = opening.dueOn();
        return row;
    }

    /** One more entry in its chronology. */
    void count() {
        entries++;
    }

    int entries() {
        return entries;
    }

    void call(String newTitle) {
        title = newTitle;
    }

    void press(Urgency now) {
        urgent = now.cannotWait();
        danger = now == Urgency.DANGER;
    }

    void close(Outcome how, LocalDate review) {
        state = IncidentState.CLOSED;
        outcome = how;
        reviewOn = review;
    }

    void reopen(LocalDate due) {
        state = IncidentState.OPEN;
        outcome = null;
        reviewOn = null;
        dueOn = due;
    }

    /** When it is to be looked at again, though it is closed. */
    void reviewOn(LocalDate day) {
        reviewOn = day;
    }

    /** By when it is to be decided from now on; once it is, by when what is due is to be done. */
    void dueOn(LocalDate day) {
        dueOn = day;
    }

    /** What presses in another one that is merged into it presses here, and both are to be decided by that day. */
    public void takeOver(Urgency both, LocalDate due) {
        press(both);
        dueOn = due;
    }

    /** Ends it for good, as it goes on in another one. */
    public void goOnIn(IncidentEntity other) {
        state = IncidentState.CLOSED;
        mergedInto = other.id;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public SchoolId schoolId() {
        return schoolId;
    }

    /** As people write it: I-0001. */
    public String number() {
        return String.format(Locale.ROOT, "I-%04d", number);
    }

    public String title() {
        return title;
    }

    public boolean open() {
        return state == IncidentState.OPEN;
    }

    IncidentState state() {
        return state;
    }

    /** The incident in which it goes on, if it was merged; after several mergers, the last. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public Urgency urgency() {
        if (danger) {
            return Urgency.DANGER;
        }
        return urgent ? Urgency.URGENT : Urgency.USUAL;
    }

    Instant openedAt() {
        return openedAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<LocalDate> reviewOn() {
        return Optional.ofNullable(reviewOn);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
