package org.exeat.incidents.watch;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.platform.LetterState;
import org.exeat.policy.SchoolId;

/** Whom one school has told of what. */
@Repository(dataStore = DataStore.NAME)
public interface WatchLetters {

    /** Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct l.schoolId from WatchLetter l where l.state = org.exeat.platform.LetterState.WAITS"
            + " and l.nextTry <= :now")
    List<SchoolId> schools(Instant now);

    @Query("select l from WatchLetter l where l.schoolId = :school and l.nextTry <= :now"
            + " and l.state = org.exeat.platform.LetterState.WAITS order by l.nextTry, l.id")
    List<WatchLetter> waiting(SchoolId school, Instant now);

    @Query("select l from WatchLetter l where l.schoolId = :school and l.subjectId in :subjects")
    List<WatchLetter> about(SchoolId school, List<UUID> subjects);

    /** What others did, of which that person has not yet said that they had seen it; newest first. */
    @Query("select l from WatchLetter l where l.schoolId = :school and l.accountId = :account and l.seenAt is null"
            + " and l.matter = org.exeat.incidents.watch.Matter.GLASS_BROKEN order by l.madeAt desc, l.id")
    List<WatchLetter> unseen(SchoolId school, UUID account);

    /** Nought if there is none, or it was seen before. */
    @Query("update WatchLetter l set l.seenAt = :at where l.schoolId = :school and l.id = :id"
            + " and l.accountId = :account and l.seenAt is null")
    long see(SchoolId school, UUID id, UUID account, Instant at);

    /** Takes it up; nought if another node was first. */
    @Query("update WatchLetter l set l.state = org.exeat.platform.LetterState.SENDING, l.tries = l.tries + 1,"
            + " l.nextTry = :now where l.schoolId = :school and l.id = :id"
            + " and l.state = org.exeat.platform.LetterState.WAITS")
    long take(SchoolId school, UUID id, Instant now);

    @Query("update WatchLetter l set l.state = :state, l.nextTry = :next where l.schoolId = :school and l.id = :id")
    long lay(SchoolId school, UUID id, LetterState state, Instant next);

    @Insert
    void add(List<WatchLetter> letters);
}
