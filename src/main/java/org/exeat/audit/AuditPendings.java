package org.exeat.audit;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import org.exeat.platform.DataStore;

/** Entries that wait for their seal, of all schools: the sealer is the cell's. */
@Repository(dataStore = DataStore.NAME)
public interface AuditPendings {

    @Insert
    void add(AuditPending pending);
}
