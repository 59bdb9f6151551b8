package org.exeat.identity;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The credentials of programs. Only to recognise one is it looked for without its school. */
@Repository(dataStore = DataStore.NAME)
interface ApiCredentials {

    @Query("select c from ApiCredential c where c.secretHash = :hash")
    Optional<ApiCredential> bySecretHash(String hash);

    @Query("select c from ApiCredential c where c.schoolId = :school order by c.created, c.id")
    List<ApiCredential> all(SchoolId school);

    @Query("select c from ApiCredential c where c.schoolId = :school and c.id in :ids")
    List<ApiCredential> some(SchoolId school, List<UUID> ids);

    @Query("select c from ApiCredential c where c.schoolId = :school and c.id = :id")
    Optional<ApiCredential> find(SchoolId school, UUID id);

    @Query("update ApiCredential c set c.lastUsed = :now where c.schoolId = :school and c.id = :id")
    long used(SchoolId school, UUID id, Instant now);

    @Insert
    void add(ApiCredential credential);

    @Update
    void change(ApiCredential credential);
}
