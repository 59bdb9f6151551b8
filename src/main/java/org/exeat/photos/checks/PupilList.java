package org.exeat.photos.checks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/** A list of pupils that one member of staff made, as its row. It never changes. */
@Entity(name = "PupilList")
@Table(name = "pupil_list")
public class PupilList {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "account_id")
    private UUID accountId;
    private String name;
    private String pupils;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "event_id")
    private UUID eventId;

    protected PupilList() {
    }

    static PupilList of(UUID id, Colleague by, PhotoCheckRequest.PupilListRequest request, Instant at) {
        var row = new PupilList();
        row.id = id;
        row.schoolId = by.school();
        row.accountId = by.account().value();
        row.name = request.name().strip();
        row.pupils = PupilIds.joined(PhotoCheckRequest.ids(request.pupils()));
        row.eventId = request.event();
        row.madeAt = at;
        return row;
    }

    UUID id() {
        return id;
    }

    Set<PupilId> pupils() {
        return PupilIds.parts(pupils);
    }

    String name() {
        return name;
    }

    /** The account of who made it. */
    UUID maker() {
        return accountId;
    }

    boolean isOf(Colleague who) {
        return accountId.equals(who.account().value());
    }

    /** The event of the school it is for; none if it is for its maker alone. */
    Optional<UUID> event() {
        return Optional.ofNullable(eventId);
    }
}
