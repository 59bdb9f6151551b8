package org.exeat.audit;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.List;
import org.exeat.platform.DataStore;

/** Entries that wait for their seal, of all schools: the sealer is the cell's. */
@Repository(dataStore = DataStore.NAME)
public interface AuditPendings {

    @Insert
    void add(List<AuditPending> pendings);
}
