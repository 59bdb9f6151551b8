package org.exeat.platform;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** What requests with a key have made. */
@Repository(dataStore = DataStore.NAME)
public interface OnceEntries {

    @Query("select e from OnceEntry e where e.schoolId = :school and e.accountId = :account and e.name = :name "
            + "and e.address = :address")
    Optional<OnceEntry> find(SchoolId school, UUID account, String name, String address);

    @Insert
    void add(OnceEntry entry);

    @Query("delete from OnceEntry where at < :before")
    long forget(Instant before);
}
