package org.exeat.exceptions;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** What belongs to the requests of one school: words, people, looks, numbers and settings. */
@Repository(dataStore = DataStore.NAME)
public interface ExceptionRows {

    @Query("select w from ExceptionWord w where w.schoolId = :school and w.requestId in :requests"
            + " order by w.saidAt, w.id")
    List<ExceptionWord> words(SchoolId school, List<UUID> requests);

    @Insert
    void add(ExceptionWord word);

    @Query("select p from ExceptionPerson p where p.schoolId = :school and p.requestId = :request")
    List<ExceptionPerson> people(SchoolId school, UUID request);

    @Query("delete from ExceptionPerson p where p.schoolId = :school and p.requestId = :request")
    long forgetPeople(SchoolId school, UUID request);

    @Insert
    void addPeople(List<ExceptionPerson> people);

    @Query("select l from ExceptionLook l where l.schoolId = :school and l.accountId = :account"
            + " and l.requestId in :requests")
    List<ExceptionLook> looks(SchoolId school, UUID account, List<UUID> requests);

    @Query("update ExceptionLook l set l.seenAt = :at where l.schoolId = :school and l.requestId = :request"
            + " and l.accountId = :account")
    long lookAgain(SchoolId school, UUID request, UUID account, Instant at);

    @Insert
    void add(ExceptionLook look);

    @Query("delete from ExceptionLook l where l.schoolId = :school and l.requestId = :request")
    long forgetLooks(SchoolId school, UUID request);

    /** Holds the row until the transaction ends, so that numbers follow each other without a gap. */
    @Query("update ExceptionCounter c set c.lastNumber = c.lastNumber + 1 where c.schoolId = :school")
    long count(SchoolId school);

    @Query("select c.lastNumber from ExceptionCounter c where c.schoolId = :school")
    int lastNumber(SchoolId school);

    @Insert
    void add(ExceptionCounter counter);

    @Query("select s from ExceptionSettings s where s.schoolId = :school")
    Optional<ExceptionSettings> settings(SchoolId school);

    @Insert
    void add(ExceptionSettings settings);

    @Update
    void change(ExceptionSettings settings);
}
