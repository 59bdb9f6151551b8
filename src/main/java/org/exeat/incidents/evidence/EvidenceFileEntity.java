package org.exeat.incidents.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A file that arrives, or has arrived: then its type, size and hash are known. */
@Entity(name = "EvidenceFile")
@Table(name = "evidence_file")
public class EvidenceFileEntity {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "report_id")
    private UUID reportId;
    @Column(name = "draft_hash")
    private byte[] draftHash;
    private int place;
    private String name;
    @Column(name = "captured_on")
    private LocalDate capturedOn;
    @Column(name = "key_name")
    private String keyName;
    @Enumerated(EnumType.STRING)
    private EvidenceType type;
    private Long size;
    private byte[] sha256;

    protected EvidenceFileEntity() {
    }

    /** One that begins to arrive. */
    EvidenceFileEntity(UUID id, SchoolId school, Gathering gathering, LocalDate day) {
        this.id = id;
        this.schoolId = school;
        this.draftHash = gathering.draft().hash();
        this.place = gathering.place();
        this.name = gathering.name();
        this.keyName = gathering.keyName();
        this.capturedOn = day;
    }

    /** Where it belongs: whose files it is gathered with, in which of their places, by which name, under which key. */
    record Gathering(DraftKey draft, int place, String name, String keyName) {
    }

    /** All of it is there. */
    void arrive(EvidenceType newType, long newSize, byte[] hash) {
        name = FileName.of(name, newType);
        type = newType;
        size = newSize;
        sha256 = hash.clone();
    }

    UUID id() {
        return id;
    }

    SchoolId schoolId() {
        return schoolId;
    }

    String name() {
        return name;
    }

    int place() {
        return place;
    }

    String keyName() {
        return keyName;
    }

    byte[] sha256() {
        return sha256.clone();
    }

    boolean arrived() {
        return type != null;
    }

    /** As others know it; only of one that has arrived. */
    EvidenceFile file() {
        return new EvidenceFile(id, Optional.ofNullable(reportId), name, type, size,
                HexFormat.of().formatHex(sha256), capturedOn);
    }
}
