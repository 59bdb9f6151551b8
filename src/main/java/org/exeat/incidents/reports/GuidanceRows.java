package org.exeat.incidents.reports;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** What schools have settled about reports. */
@Repository(dataStore = DataStore.NAME)
public interface GuidanceRows {

    @Query("select s from ReportSettings s where s.schoolId = :school")
    Optional<ReportSettings> find(SchoolId school);

    @Insert
    void add(ReportSettings settings);

    @Update
    void change(ReportSettings settings);
}
