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

/** The lists that those who work at a school made, for themselves or for an event. */
@Repository(dataStore = DataStore.NAME)
public interface PupilLists {

    @Query("select l from PupilList l where l.schoolId = :school and l.accountId = :account")
    List<PupilList> own(SchoolId school, UUID account);

    /** Somebody's own and all for events. */
    @Query("select l from PupilList l where l.schoolId = :school and (l.accountId = :account or l.eventId is not null)"
        + " order by l.name, l.id")
    List<PupilList> seen(SchoolId school, UUID account);

    @Query("select l from PupilList l where l.schoolId = :school and l.eventId is not null")
    List<PupilList> ofEvents(SchoolId school);

    /** Where there are lists for events. Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct l.schoolId from PupilList l where l.eventId is not null")
    List<SchoolId> schools();

    @Query("select l from PupilList l where l.schoolId = :school and l.id = :id")
    Optional<PupilList> find(SchoolId school, UUID id);

    @Insert
    void add(PupilList list);

    @Delete
    void remove(PupilList list);
}
