package org.exeat.photos.checks;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The lists that those who work at a school made for themselves. */
@Repository(dataStore = DataStore.NAME)
public interface PupilLists {

    @Query("select l from PupilList l where l.schoolId = :school and l.accountId = :account order by l.name, l.id")
    List<PupilList> of(SchoolId school, UUID account);

    @Query("select l from PupilList l where l.schoolId = :school and l.accountId = :account and l.id = :id")
    Optional<PupilList> find(SchoolId school, UUID account, UUID id);

    @Insert
    void add(PupilList list);

    @Delete
    void remove(PupilList list);
}
