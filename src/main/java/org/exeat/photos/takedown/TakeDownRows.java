package org.exeat.photos.takedown;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The requests of one school, and what was entered on them. */
@Repository(dataStore = DataStore.NAME)
public interface TakeDownRows {

    @Query("select t from TakeDown t where t.schoolId = :school and t.id = :id")
    Optional<TakeDownEntity> find(SchoolId school, UUID id);

    @Query("select t from TakeDown t where t.schoolId = :school and t.keyHash = :key")
    Optional<TakeDownEntity> keyed(SchoolId school, byte[] key);

    @Query("select t from TakeDown t where t.schoolId = :school and t.receiptHash = :receipt")
    Optional<TakeDownEntity> receipted(SchoolId school, byte[] receipt);

    /** The newest first. */
    @Query("select t from TakeDown t where t.schoolId = :school order by t.number desc")
    List<TakeDownEntity> all(SchoolId school);

    /** Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct t.schoolId from TakeDown t"
            + " where t.state <> org.exeat.photos.takedown.TakeDownState.CLOSED")
    List<SchoolId> schoolsWithOpen();

    @Query("select t from TakeDown t where t.schoolId = :school"
            + " and t.state <> org.exeat.photos.takedown.TakeDownState.CLOSED")
    List<TakeDownEntity> open(SchoolId school);

    /** Holds the row until the transaction ends, so that no number is given twice; nought before the first one. */
    @Query("update TakeDownCounter c set c.lastNumber = c.lastNumber + 1 where c.schoolId = :school")
    long count(SchoolId school);

    @Query("select c.lastNumber from TakeDownCounter c where c.schoolId = :school")
    int lastNumber(SchoolId school);

    @Insert
    void add(TakeDownCounter counter);

    @Insert
    void add(TakeDownEntity request);

    @Update
    TakeDownEntity change(TakeDownEntity request);

    /** The oldest first. */
    @Query("select e from TakeDownEntry e where e.schoolId = :school and e.takeDownId = :request order by e.seq")
    List<EntryEntity> entries(SchoolId school, UUID request);

    @Insert
    void add(EntryEntity entry);
}
