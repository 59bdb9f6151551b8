package org.exeat.photos.links;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** Lets one parent answer about their children, once, within fourteen days of the school's clock. */
@Entity
@Table(name = "photo_link")
public class PhotoLink {

    static final Duration LASTS = Duration.ofDays(14);

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "parent_id")
    private UUID parentId;
    @Column(name = "token_hash")
    private byte[] tokenHash;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "made_by")
    private UUID madeBy;
    private Instant expires;
    @Column(name = "used_at")
    private Instant usedAt;
    @Column(name = "answers_hash")
    private byte[] answersHash;
    @Column(name = "ended_at")
    private Instant endedAt;
    private Integer newest;

    protected PhotoLink() {
    }

    PhotoLink(UUID id, SchoolId school, PersonId parent, byte[] tokenHash) {
        this.id = id;
        this.schoolId = school;
        this.parentId = parent.value();
        this.tokenHash = tokenHash.clone();
        this.newest = 1;
    }

    PhotoLink made(Instant at, UUID by) {
        madeAt = at.truncatedTo(ChronoUnit.MICROS);
        madeBy = by;
        expires = madeAt.plus(LASTS);
        return this;
    }

    UUID id() {
        return id;
    }

    SchoolId school() {
        return schoolId;
    }

    PersonId parent() {
        return new PersonId(parentId);
    }

    Instant madeAt() {
        return madeAt;
    }

    /** The last day of the school on which it works. */
    LocalDate lastDay(ZoneId zone) {
        return LocalDate.ofInstant(expires.minusNanos(1), zone);
    }

    boolean used() {
        return usedAt != null;
    }

    /** When it was used, ended or will have run out. */
    Instant over() {
        return used() ? usedAt : ended() ? endedAt : expires;
    }

    boolean usedBy(byte[] answers) {
        return used() && Arrays.equals(answersHash, answers);
    }

    boolean ended() {
        return endedAt != null;
    }

    boolean expired(Instant now) {
        return !now.isBefore(expires);
    }

    /** Whether whoever has its code may answer still. */
    boolean open(Instant now) {
        return newest != null && !used() && !ended() && !expired(now);
    }
}
