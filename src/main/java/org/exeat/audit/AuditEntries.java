package org.exeat.audit;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Repository;
import java.util.List;
import org.exeat.platform.DataStore;

/** The lines of the audit trail. */
@Repository(dataStore = DataStore.NAME)
public interface AuditEntries {

    @Insert
    void add(List<AuditEntry> entries);
}
