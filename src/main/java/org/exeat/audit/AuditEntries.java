package org.exeat.audit;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.DataStore;

/** The lines of the audit trail, of all schools: chains are per school, the sealer is the cell's. */
@Repository(dataStore = DataStore.NAME)
public interface AuditEntries {

    @Insert
    void add(AuditEntry entry);

    @Insert
    void await(AuditPending pending);

    @Query("select e from AuditEntry e where e.id in :ids")
    List<AuditEntry> of(List<UUID> ids);
}
