package org.exeat.incidents;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** Incidents of one school. */
@Repository(dataStore = DataStore.NAME)
public interface Incidents {

    @Query("select i from Incident i where i.schoolId = :school and i.id = :id")
    Optional<IncidentEntity> find(SchoolId school, UUID id);

    @Query("select i from Incident i where i.schoolId = :school and i.number = :number")
    Optional<IncidentEntity> numbered(SchoolId school, int number);

    /** Urgent ones first, then by the day they are due. */
    @Query("select i from Incident i where i.schoolId = :school order by i.urgent desc, i.dueOn, i.number")
    List<IncidentEntity> all(SchoolId school);

    @Insert
    IncidentEntity add(IncidentEntity incident);

    @Update
    IncidentEntity change(IncidentEntity incident);
}
