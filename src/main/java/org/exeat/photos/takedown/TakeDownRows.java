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

    /** Nought where there is none. Of two that take the same next one, the database refuses one, which tries again. */
    @Query("select coalesce(max(t.number), 0) from TakeDown t where t.schoolId = :school")
    int lastNumber(SchoolId school);

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
