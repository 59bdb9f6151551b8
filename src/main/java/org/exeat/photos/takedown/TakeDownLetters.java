package org.exeat.photos.takedown;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.platform.LetterState;
import org.exeat.policy.SchoolId;

/** Letters to those who answer a school's requests. */
@Repository(dataStore = DataStore.NAME)
public interface TakeDownLetters {

    /** For which something waits to be sent. Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct l.schoolId from TakeDownLetter l where l.nextTry <= :now"
            + " and l.state = org.exeat.platform.LetterState.WAITS")
    List<SchoolId> schools(Instant now);

    @Query("select l from TakeDownLetter l where l.schoolId = :school and l.nextTry <= :now"
            + " and l.state = org.exeat.platform.LetterState.WAITS order by l.nextTry, l.id")
    List<TakeDownLetter> waiting(SchoolId school, Instant now);

    /** The day on which somebody was last written to, no later than that day: a clock may have been moved back. */
    @Query("select max(l.writtenOn) from TakeDownLetter l where l.schoolId = :school and l.writtenOn <= :day")
    Optional<LocalDate> lastDay(SchoolId school, LocalDate day);

    /** Takes it up; nought if another node was first. */
    @Query("update TakeDownLetter l set l.state = org.exeat.platform.LetterState.SENDING, l.tries = l.tries + 1,"
            + " l.nextTry = :now where l.schoolId = :school and l.id = :id"
            + " and l.state = org.exeat.platform.LetterState.WAITS")
    long take(SchoolId school, UUID id, Instant now);

    @Query("update TakeDownLetter l set l.state = :state, l.nextTry = :next where l.schoolId = :school and l.id = :id")
    long lay(SchoolId school, UUID id, LetterState state, Instant next);

    @Insert
    void add(List<TakeDownLetter> letters);
}
