package org.exeat.offenders.people;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** A repository that forgets the school in every way there is. */
@Repository
public interface Leftovers {

    @Query("select r from Row r where r.id = :id")
    List<Row> byId(UUID id);

    @Query("select r from Row r where r.name = :name")
    List<Row> byName(SchoolId askedForButNotUsed, String name);

    @Insert
    void add(Row row);

    @Insert
    void addAll(List<Row> rows);
}
