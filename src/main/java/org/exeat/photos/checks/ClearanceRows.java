package org.exeat.photos.checks;

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

/** What was cleared at a school. */
@Repository(dataStore = DataStore.NAME)
public interface ClearanceRows {

    /** The states in which one stands. */
    String STANDING = "(org.exeat.photos.checks.ClearanceState.WAITING,"
        + " org.exeat.photos.checks.ClearanceState.CLEARED)";

    @Query("select c from PhotoClearance c where c.schoolId = :school and c.id = :id")
    Optional<Clearance> find(SchoolId school, UUID id);

    @Query("select c from PhotoClearance c where c.schoolId = :school and c.madeBy = :account"
        + " order by c.madeAt desc, c.id")
    List<Clearance> own(SchoolId school, UUID account);

    @Query("select c from PhotoClearance c where c.schoolId = :school and c.state = :state order by c.madeAt, c.id")
    List<Clearance> in(SchoolId school, ClearanceState state);

    /** Where pictures are up, or must come down. Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct c.schoolId from PhotoClearance c"
        + " where c.state <> org.exeat.photos.checks.ClearanceState.TAKEN_DOWN")
    List<SchoolId> schools();

    /** Those that were last seen to hold on an earlier day. */
    @Query("select c from PhotoClearance c where c.schoolId = :school and c.heldOn < :day and c.state in " + STANDING)
    List<Clearance> toLookAt(SchoolId school, LocalDate day);

    /** They hold today too. */
    @Query("update PhotoClearance c set c.heldOn = :day where c.schoolId = :school and c.heldOn < :day"
        + " and c.state in " + STANDING)
    long hold(SchoolId school, LocalDate day);

    @Insert
    void add(Clearance clearance);

    @Update
    void change(Clearance clearance);
}
