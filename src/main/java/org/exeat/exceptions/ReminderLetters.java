package org.exeat.exceptions;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.platform.LetterState;
import org.exeat.policy.SchoolId;

/** Reminders by mail that one school has written. */
@Repository(dataStore = DataStore.NAME)
public interface ReminderLetters {

    /** Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct l.schoolId from ReminderLetter l where l.state = org.exeat.platform.LetterState.WAITS"
            + " and l.nextTry <= :now")
    List<SchoolId> schools(Instant now);

    @Query("select l from ReminderLetter l where l.schoolId = :school and l.nextTry <= :now"
            + " and l.state = org.exeat.platform.LetterState.WAITS order by l.nextTry, l.id")
    List<ReminderLetter> waiting(SchoolId school, Instant now);

    /** Takes it up; nought if another node was first. */
    @Query("update ReminderLetter l set l.state = org.exeat.platform.LetterState.SENDING, l.tries = l.tries + 1,"
            + " l.nextTry = :now where l.schoolId = :school and l.id = :id"
            + " and l.state = org.exeat.platform.LetterState.WAITS")
    long take(SchoolId school, UUID id, Instant now);

    @Query("update ReminderLetter l set l.state = :state, l.nextTry = :next where l.schoolId = :school and l.id = :id")
    long lay(SchoolId school, UUID id, LetterState state, Instant next);

    @Insert
    void add(List<ReminderLetter> letters);
}
