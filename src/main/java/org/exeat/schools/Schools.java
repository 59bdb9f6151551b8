package org.exeat.schools;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;

/** The rows of the schools of this deployment. */
@Repository(dataStore = DataStore.NAME)
public interface Schools {

    @Query("select s from School s where s.id = :id")
    Optional<SchoolEntity> byId(UUID id);

    @Query("select s from School s where s.slug = :slug")
    Optional<SchoolEntity> bySlug(String slug);

    @Query("select s from School s order by s.slug")
    List<SchoolEntity> all();

    @Query("select count(s) from School s")
    long count();

    /** Changes nothing, but locks the row. */
    @Query("update School s set s.calendarRevision = s.calendarRevision where s.id = :id")
    void hold(UUID id);

    @Insert
    void add(SchoolEntity school);

    @Update
    void change(SchoolEntity school);
}
