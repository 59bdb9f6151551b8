package org.exeat.schools;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The editions schools have adopted, and the local rules beside them. */
@Repository(dataStore = DataStore.NAME)
public interface EditionRows {

    @Query("select e from PolicyEdition e where e.schoolId = :school and e.inForceUntil is null")
    Optional<EditionEntity> inForce(SchoolId school);

    /** Those in force once, too. */
    @Query("select e from PolicyEdition e where e.schoolId = :school")
    List<EditionEntity> all(SchoolId school);

    @Query("select e from PolicyEdition e where e.schoolId = :school and e.id = :id")
    Optional<EditionEntity> byId(SchoolId school, UUID id);

    @Query("select e.schoolId from PolicyEdition e where e.id = :edition")
    Optional<SchoolId> schoolOf(UUID edition);

    @Query("select r from LocalRule r where r.schoolId = :school order by r.adoptedAt, r.id")
    List<LocalRuleEntity> localRules(SchoolId school);

    @Query("select r from LocalRule r where r.schoolId = :school and r.id = :id")
    Optional<LocalRuleEntity> localRule(SchoolId school, UUID id);

    @Insert
    void add(EditionEntity edition);

    @Update
    void change(EditionEntity edition);

    @Insert
    void adopt(LocalRuleEntity rule);

    @Update
    void end(LocalRuleEntity rule);
}
