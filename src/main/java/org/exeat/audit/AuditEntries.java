package org.exeat.audit;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The lines of the audit trail. */
@Repository(dataStore = DataStore.NAME)
public interface AuditEntries {

    @Insert
    void add(List<AuditEntry> entries);

    /** What that account did since then to any of these subjects, if it was that. */
    @Query("select e from AuditEntry e where e.schoolId = :school and e.subject in :subjects and e.at >= :since"
            + " and e.actorId = :actor and e.action = :action")
    List<AuditEntry> since(SchoolId school, List<String> subjects, Instant since, UUID actor, String action);
}
