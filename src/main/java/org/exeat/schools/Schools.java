package org.exeat.schools;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;

/** The schools of this deployment. */
@Repository(dataStore = DataStore.NAME)
public interface Schools {

    @Query("select s from School s where s.id = :id")
    Optional<SchoolEntity> byId(UUID id);

    @Query("select s from School s where s.slug = :slug")
    Optional<SchoolEntity> bySlug(String slug);

    @Query("select count(s) from School s")
    long count();
}
