package org.exeat.access;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** Platforms named in lesson authorisations of one school, and pupils left out of them. */
@Repository(dataStore = DataStore.NAME)
public interface AuthorisedPlatforms {

    @Query("select p from AuthorisedPlatform p where p.schoolId = :school and p.authorisationId in :authorisations"
            + " order by p.openedAt, p.id")
    List<AuthorisedPlatform> of(SchoolId school, List<UUID> authorisations);

    @Query("select x from AuthorisationExclusion x where x.schoolId = :school and x.authorisationId in :authorisations")
    List<AuthorisationExclusion> exclusions(SchoolId school, List<UUID> authorisations);

    @Insert
    void insert(AuthorisedPlatform platform);

    @Update
    AuthorisedPlatform update(AuthorisedPlatform platform);

    @Insert
    void exclude(AuthorisationExclusion exclusion);
}
