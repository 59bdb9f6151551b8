package org.exeat.audit;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The lines of the audit trail. */
@Repository(dataStore = DataStore.NAME)
public interface AuditEntries {

    @Insert
    void add(List<AuditEntry> entries);

    /** On which of these subjects that account did that, with exactly those details. */
    @Query("select e.subject from AuditEntry e where e.schoolId = :school and e.subject in :subjects"
            + " and e.actorId = :actor and e.action = :action and e.details = :details")
    List<String> subjects(SchoolId school, List<String> subjects, UUID actor, String action, String details);
}
