package org.exeat.identity;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;

/** Schools as they stand on somebody's list. */
@Repository(dataStore = DataStore.NAME)
interface SchoolCards {

    @Query("select s from SchoolCard s where s.id = :id")
    Optional<SchoolCard> find(UUID id);
}
