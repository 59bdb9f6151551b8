package org.exeat.photos.settings;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Optional;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** What schools have settled about publishing pictures and names. */
@Repository(dataStore = DataStore.NAME)
public interface PhotoSettingsRows {

    @Query("select s from PhotoSettings s where s.schoolId = :school")
    Optional<PhotoSettingsEntity> find(SchoolId school);

    @Insert
    void add(PhotoSettingsEntity settings);

    @Update
    void change(PhotoSettingsEntity settings);
}
