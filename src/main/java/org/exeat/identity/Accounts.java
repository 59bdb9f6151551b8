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

/** Accounts, which belong to no school. */
@Repository(dataStore = DataStore.NAME)
interface Accounts {

    @Query("select a from Account a where a.id = :id")
    Optional<Account> byId(UUID id);

    @Query("select a from Account a where a.id in :ids")
    List<Account> some(List<UUID> ids);

    @Query("select a from Account a where a.email = :email")
    Optional<Account> byEmail(String email);

    /** Costs the same whether there is such an account or not. */
    @Query("update Account a set a.resetAsked = :at where a.email = :email and a.passwordHash is not null "
            + "and a.resetAsked is null")
    long askReset(String email, Instant at);

    @Insert
    void add(Account account);

    @Update
    void change(Account account);
}
