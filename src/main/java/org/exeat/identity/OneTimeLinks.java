package org.exeat.identity;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** One-time links. Whoever follows one shows a secret and names no school. */
@Repository(dataStore = DataStore.NAME)
interface OneTimeLinks {

    @Query("select l from OneTimeLink l where l.tokenHash = :hash")
    Optional<OneTimeLink> byTokenHash(String hash);

    @Query("select l from OneTimeLink l where l.schoolId = :school and l.id = :id")
    Optional<OneTimeLink> find(SchoolId school, UUID id);

    /** One for the first who asks, nought for everybody after. */
    @Query("update OneTimeLink l set l.usedAt = :now where l.schoolId = :school and l.id = :id "
            + "and l.usedAt is null and l.expires > :now")
    long use(SchoolId school, UUID id, Instant now);

    @Query("update OneTimeLink l set l.usedAt = :now where l.schoolId = :school and l.accountId = :account "
            + "and l.usedAt is null")
    long endAll(SchoolId school, UUID account, Instant now);

    @Insert
    void add(OneTimeLink link);
}
