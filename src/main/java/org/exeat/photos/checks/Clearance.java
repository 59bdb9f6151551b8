package org.exeat.photos.checks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.policy.AccountId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.PhotoChannel;

/** A picture that may be published, as its row. */
@Entity(name = "PhotoClearance")
@Table(name = "photo_clearance")
public class Clearance {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private String title;
    @Enumerated(EnumType.STRING)
    private PhotoChannel channel;
    private boolean named;
    private String pupils;
    @Column(name = "made_by")
    private UUID madeBy;
    @Column(name = "made_at")
    private Instant madeAt;
    @Enumerated(EnumType.STRING)
    private ClearanceState state;
    @Column(name = "confirmed_by")
    private UUID confirmedBy;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "lapsed_on")
    private LocalDate lapsedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Clearance() {
    }

    static Clearance of(UUID id, Colleague by, String title, Picture picture) {
        var row = new Clearance();
        row.id = id;
        row.schoolId = by.school();
        row.madeBy = by.account().value();
        row.title = title;
        row.channel = picture.channel();
        row.named = picture.named();
        row.pupils = PupilIds.joined(picture.pupils());
        return row;
    }

    /** It holds from that moment on, or waits for a second person. */
    void begin(Instant at, LocalDate day, ClearanceState as) {
        madeAt = at;
        heldOn = day;
        state = as;
    }

    void confirm(UUID by, Instant at) {
        state = ClearanceState.CLEARED;
        confirmedBy = by;
        confirmedAt = at;
    }

    /** On that day it is seen to hold no longer. */
    void lapse(LocalDate day) {
        state = ClearanceState.LAPSED;
        lapsedOn = day;
    }

    void takeDown(LocalDate day) {
        state = ClearanceState.TAKEN_DOWN;
        endedOn = day;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    AccountId owner() {
        return new AccountId(madeBy);
    }

    Optional<UUID> confirmer() {
        return Optional.ofNullable(confirmedBy);
    }

    ClearanceState state() {
        return state;
    }

    Picture picture() {
        return new Picture(PupilIds.parts(pupils), channel, named);
    }

    ClearanceView view(List<FoundPupilView> shown, Map<UUID, String> names) {
        return new ClearanceView(id.toString(), version, title, channel.name(), named, state.name(),
            new ClearanceView.SignedView(names.getOrDefault(madeBy, ""), madeAt), confirmedBy == null ? null
                : new ClearanceView.SignedView(names.getOrDefault(confirmedBy, ""), confirmedAt), lapsedOn, endedOn,
            shown);
    }
}
