package org.exeat.platforms;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** What schools have of their own in their catalogues, and what they approved. */
@Repository(dataStore = DataStore.NAME)
public interface PlatformRows {

    @Query("select p from SchoolPlatform p where p.schoolId = :school order by p.slug")
    List<SchoolPlatform> changes(SchoolId school);

    @Query("select p from SchoolPlatform p where p.schoolId = :school and p.slug = :slug")
    Optional<SchoolPlatform> change(SchoolId school, String slug);

    /** Those that stand. */
    @Query("select a from PlatformApproval a where a.schoolId = :school and a.withdrawnOn is null")
    List<PlatformApproval> approvals(SchoolId school);

    /** The one that stands. */
    @Query("select a from PlatformApproval a where a.schoolId = :school and a.slug = :slug and a.withdrawnOn is null")
    Optional<PlatformApproval> approval(SchoolId school, String slug);

    @Insert
    void add(SchoolPlatform change);

    @Update
    void update(SchoolPlatform change);

    @Insert
    void approve(PlatformApproval approval);

    @Update
    void withdraw(PlatformApproval approval);
}
