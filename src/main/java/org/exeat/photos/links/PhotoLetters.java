package org.exeat.photos.links;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.platform.LetterState;
import org.exeat.policy.SchoolId;

/** Letters to parents of one school. */
@Repository(dataStore = DataStore.NAME)
public interface PhotoLetters {

    /** For which something waits to be sent. Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct l.schoolId from PhotoLetter l where l.state = org.exeat.platform.LetterState.WAITS"
        + " and l.nextTry <= :now")
    List<SchoolId> schools(Instant now);

    @Query("select l from PhotoLetter l where l.schoolId = :school and l.nextTry <= :now"
        + " and l.state = org.exeat.platform.LetterState.WAITS order by l.nextTry, l.id")
    List<PhotoLetter> waiting(SchoolId school, Instant now);

    /** Those that bring these links. */
    @Query("select l from PhotoLetter l where l.schoolId = :school and l.linkId in :links")
    List<PhotoLetter> bringing(SchoolId school, List<UUID> links);

    /** Those that tell of answers and may have failed. */
    @Query("select l from PhotoLetter l where l.schoolId = :school and l.linkId is null"
        + " and (l.state = org.exeat.platform.LetterState.GIVEN_UP"
        + " or l.state = org.exeat.platform.LetterState.SENDING) order by l.madeAt desc, l.id")
    List<PhotoLetter> perhapsFailed(SchoolId school);

    /** Takes it up at that moment; nought if another node was first. */
    @Query("update PhotoLetter l set l.state = org.exeat.platform.LetterState.SENDING, l.tries = l.tries + 1,"
        + " l.nextTry = :now where l.schoolId = :school and l.id = :id"
        + " and l.state = org.exeat.platform.LetterState.WAITS")
    long take(SchoolId school, UUID id, Instant now);

    /** Lays down one that was taken up. */
    @Query("update PhotoLetter l set l.state = :state, l.nextTry = :next where l.schoolId = :school and l.id = :id"
        + " and l.state = org.exeat.platform.LetterState.SENDING")
    long lay(SchoolId school, UUID id, LetterState state, Instant next);

    /** One that brought that link came back by mail; nought if it was not sent, or was given up before. */
    @Query("update PhotoLetter l set l.state = org.exeat.platform.LetterState.GIVEN_UP where l.schoolId = :school"
        + " and l.linkId = :link and l.state = org.exeat.platform.LetterState.SENT")
    long noteReturn(SchoolId school, UUID link);

    /** Tries it anew; nought if it waits already, or arrived. */
    @Query("update PhotoLetter l set l.state = org.exeat.platform.LetterState.WAITS, l.tries = 0, l.madeAt = :now,"
        + " l.nextTry = :now where l.schoolId = :school and l.id = :id and l.linkId is null"
        + " and (l.state = org.exeat.platform.LetterState.GIVEN_UP"
        + " or l.state = org.exeat.platform.LetterState.SENDING and l.nextTry < :before)")
    long again(SchoolId school, UUID id, Instant now, Instant before);

    @Insert
    void add(List<PhotoLetter> letters);
}
