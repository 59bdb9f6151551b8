package org.exeat.identity;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;

/** Signed-in browsers, which belong to an account and to no school. */
@Repository(dataStore = DataStore.NAME)
interface Sessions {

    @Query("select s from Session s where s.tokenHash = :hash")
    Optional<Session> byTokenHash(String hash);

    @Query("select s from Session s where s.id in :ids")
    List<Session> all(List<UUID> ids);

    @Query("select s from Session s where s.accountId = :account and s.revokedAt is null and s.ends > :now "
            + "order by s.lastUsed desc, s.id")
    List<Session> ofAccount(UUID account, Instant now);

    @Query("update Session s set s.lastUsed = :now where s.id = :id and s.revokedAt is null")
    long used(UUID id, Instant now);

    @Query("update Session s set s.revokedAt = :now where s.id = :id and s.accountId = :account "
            + "and s.revokedAt is null")
    long revoke(UUID id, UUID account, Instant now);

    @Query("update Session s set s.revokedAt = :now where s.accountId = :account and s.revokedAt is null")
    long revokeAll(UUID account, Instant now);

    @Query("update Session s set s.revokedAt = :now where s.accountId = :account and s.id <> :kept "
            + "and s.revokedAt is null")
    long revokeOthers(UUID account, UUID kept, Instant now);

    @Query("delete from Session s where s.accountId = :account and s.ends < :now")
    long forget(UUID account, Instant now);

    @Insert
    void add(Session session);
}
