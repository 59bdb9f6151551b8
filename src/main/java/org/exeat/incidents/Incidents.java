package org.exeat.incidents;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
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

    @Query("select i from Incident i where i.schoolId = :school order by i.number")
    List<IncidentEntity> all(SchoolId school);

    /** Those that may wait for somebody on that day of the school: open ones, and closed ones to be looked at again. */
    @Query("select i from Incident i where i.schoolId = :school and"
            + " (i.state = org.exeat.incidents.IncidentState.OPEN or i.reviewOn <= :day) order by i.number")
    List<IncidentEntity> standing(SchoolId school, LocalDate day);

    /** Where there are any. Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct i.schoolId from Incident i where"
            + " i.state = org.exeat.incidents.IncidentState.OPEN or i.reviewOn is not null")
    List<SchoolId> schoolsStanding();

    /** Those that go on in that one. */
    @Query("select i from Incident i where i.schoolId = :school and i.mergedInto = :incident order by i.number")
    List<IncidentEntity> mergedInto(SchoolId school, UUID incident);

    /** What went on in one goes on in another, into which that one was merged. */
    @Query("update Incident i set i.mergedInto = :other where i.schoolId = :school and i.mergedInto = :merged")
    long goOn(SchoolId school, UUID merged, UUID other);

    /** Holds it until the transaction ends. */
    @Query("update Incident i set i.number = i.number where i.schoolId = :school and i.id = :id")
    long hold(SchoolId school, UUID id);

    @Insert
    IncidentEntity add(IncidentEntity incident);

    @Update
    IncidentEntity change(IncidentEntity incident);
}
