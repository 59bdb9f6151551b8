package org.exeat.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entry that waits for its seal. */
@Entity
@Table(name = "audit_pending")
public class AuditPending {

    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    protected AuditPending() {
    }

    AuditPending(UUID entryId) {
        this.entryId = entryId;
    }
}
