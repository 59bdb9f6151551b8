package org.exeat.incidents.keeping;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The periods that schools have settled. */
@Repository(dataStore = DataStore.NAME)
public interface RetentionRows {

    @Query("select p from RetentionPeriod p where p.schoolId = :school")
    List<RetentionPeriod> all(SchoolId school);

    @Insert
    void add(RetentionPeriod period);

    @Update
    void change(RetentionPeriod period);
}
