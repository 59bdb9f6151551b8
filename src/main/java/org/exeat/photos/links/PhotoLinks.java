package org.exeat.photos.links;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** The links of one school. */
@Repository(dataStore = DataStore.NAME)
public interface PhotoLinks {

    @Query("select l from PhotoLink l where l.schoolId = :school and l.id = :id")
    Optional<PhotoLink> find(SchoolId school, UUID id);

    @Query("select l from PhotoLink l where l.schoolId = :school and l.tokenHash = :hash")
    Optional<PhotoLink> ofToken(SchoolId school, byte[] hash);

    /** The newest of each parent. */
    @Query("select l from PhotoLink l where l.schoolId = :school and l.newest = 1")
    List<PhotoLink> newest(SchoolId school);

    /** Later ones take the place of these parents' links. */
    @Query("update PhotoLink l set l.newest = null where l.schoolId = :school and l.newest = 1"
        + " and l.parentId in :parents")
    long overtake(SchoolId school, List<UUID> parents);

    /** One for whoever comes first, nought once it is used, ended, overtaken or has run out. */
    @Query("update PhotoLink l set l.usedAt = :now, l.answersHash = :answers where l.schoolId = :school and l.id = :id"
        + " and l.usedAt is null and l.endedAt is null and l.newest = 1 and l.expires > :now")
    long use(SchoolId school, UUID id, Instant now, byte[] answers);

    /** One if those answers used it, even since this transaction began; changes nothing. */
    @Query("update PhotoLink l set l.answersHash = :answers where l.schoolId = :school and l.id = :id"
        + " and l.answersHash = :answers")
    long usedBy(SchoolId school, UUID id, byte[] answers);

    /** Nought if it was over before. */
    @Query("update PhotoLink l set l.endedAt = :now where l.schoolId = :school and l.id = :id"
        + " and l.usedAt is null and l.endedAt is null and l.newest = 1 and l.expires > :now")
    long end(SchoolId school, UUID id, Instant now);

    @Insert
    void add(List<PhotoLink> links);
}
