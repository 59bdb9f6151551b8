package org.exeat.schools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.policy.SchoolId;

/** An edition of its policy that a school adopted, whole. */
@Entity(name = "PolicyEdition")
@Table(name = "policy_edition")
public class EditionEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    private String pack;
    private String document;
    @Column(name = "adopted_by")
    private UUID adoptedBy;
    @Column(name = "adopted_at")
    private Instant adoptedAt;
    @Column(name = "in_force_from")
    private Instant inForceFrom;
    @Column(name = "in_force_until")
    private Instant inForceUntil;

    protected EditionEntity() {
    }

    static EditionEntity adopted(UUID id, SchoolId school, String pack, Actor by, Instant at) {
        var row = new EditionEntity();
        row.id = id;
        row.schoolId = school;
        row.pack = pack;
        row.document = ShippedPacks.text(pack);
        row.adoptedBy = by.id();
        row.adoptedAt = at;
        row.inForceFrom = at;
        return row;
    }

    UUID id() {
        return id;
    }

    SchoolId schoolId() {
        return schoolId;
    }

    String pack() {
        return pack;
    }

    String document() {
        return document;
    }

    Instant adoptedAt() {
        return adoptedAt;
    }

    void supersede(Instant at) {
        inForceUntil = at;
    }
}
