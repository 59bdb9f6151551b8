package org.exeat.incidents.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A piece of a file, encrypted: at most 1 MiB. Written once. */
@Entity
@Table(name = "evidence_chunk")
public class EvidenceChunk {

    @Id
    private UUID id;
    @Column(name = "school_id")
    private SchoolId schoolId;
    @Column(name = "file_id")
    private UUID fileId;
    private int seq;
    private boolean last;
    private byte[] nonce;
    private byte[] bytes;

    protected EvidenceChunk() {
    }

    EvidenceChunk(UUID id, EvidenceFileEntity file, FileSeal.Spot spot, FileSeal.Sealed sealed) {
        this.id = id;
        this.schoolId = file.schoolId();
        this.fileId = file.id();
        this.seq = spot.seq();
        this.last = spot.last();
        this.nonce = sealed.nonce();
        this.bytes = sealed.bytes();
    }

    FileSeal.Spot spot() {
        return new FileSeal.Spot(seq, last);
    }

    FileSeal.Sealed sealed() {
        return new FileSeal.Sealed(nonce, bytes);
    }
}
