package org.exeat.photos.consents;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The answers about a school's pupils, in the order in which they were recorded. */
@Repository(dataStore = DataStore.NAME)
public interface ConsentRows {

    @Query("select c from PhotoConsent c where c.schoolId = :school and c.pupilId in :pupils"
        + " order by c.recordedAt, c.id")
    List<ConsentEntity> some(SchoolId school, List<UUID> pupils);

    @Query("select c from PhotoConsent c where c.schoolId = :school order by c.recordedAt, c.id")
    List<ConsentEntity> all(SchoolId school);

    @Insert
    void add(List<ConsentEntity> answers);
}
