package org.exeat.photos.events;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The notices of one school. */
@Repository(dataStore = DataStore.NAME)
public interface EventRows {

    @Query("select e from PhotoEvent e where e.schoolId = :school and e.id = :id")
    Optional<EventEntity> find(SchoolId school, UUID id);

    /** Whatever there is, the next event first. */
    @Query("select e from PhotoEvent e where e.schoolId = :school order by e.firstDay, e.lastDay, e.id")
    List<EventEntity> all(SchoolId school);

    @Insert
    void add(EventEntity event);

    @Update
    void change(EventEntity event);
}
