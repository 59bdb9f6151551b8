package org.exeat.photos.safeguarding;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The marks of one school. */
@Repository(dataStore = DataStore.NAME)
public interface MarkRows {

    @Query("select m from SafeguardingMark m where m.schoolId = :school and m.id = :id")
    Optional<MarkEntity> find(SchoolId school, UUID id);

    @Query("select m from SafeguardingMark m where m.schoolId = :school order by m.setAt desc, m.id desc")
    List<MarkEntity> all(SchoolId school);

    @Insert
    void add(MarkEntity mark);

    @Update
    void change(MarkEntity mark);
}
