package org.exeat.incidents.letters;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The letters of one school. */
@Repository(dataStore = DataStore.NAME)
public interface LetterRows {

    @Query("select l from IncidentLetter l where l.schoolId = :school and l.incidentId = :incident"
            + " order by l.writtenAt desc, l.id desc")
    List<LetterEntity> ofIncident(SchoolId school, UUID incident);

    @Insert
    void add(LetterEntity letter);
}
