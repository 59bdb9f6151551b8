package org.exeat.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.exeat.platform.Actor;
import org.exeat.policy.SchoolId;

/** A roster that was taken over. */
@Entity(name = "RosterImport")
@Table(name = "roster_import")
public class RosterImportEntity {

    @Id
    private UUID id;
    @Version
    private int version;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "imported_at")
    private Instant importedAt;
    @Column(name = "imported_by")
    private UUID importedBy;
    private String counts;

    protected RosterImportEntity() {
    }

    static RosterImportEntity of(UUID id, SchoolId school, Actor by, Instant at, RosterCounts counts) {
        var row = new RosterImportEntity();
        row.id = id;
        row.schoolId = school;
        row.importedAt = at;
        row.importedBy = by.id();
        row.counts = counts.json();
        return row;
    }

    RosterImport rosterImport() {
        return new RosterImport(id, importedAt, importedBy, RosterCounts.of(counts));
    }
}
