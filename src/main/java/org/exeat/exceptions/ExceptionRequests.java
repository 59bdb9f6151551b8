package org.exeat.exceptions;

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

/** Requests of one school. */
@Repository(dataStore = DataStore.NAME)
public interface ExceptionRequests {

    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.id = :id")
    Optional<ExceptionEntity> find(SchoolId school, UUID id);

    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.number = :number")
    Optional<ExceptionEntity> numbered(SchoolId school, int number);

    /** Those that wait for somebody, oldest first. */
    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.state in"
            + " (org.exeat.exceptions.ExceptionState.ASKED, org.exeat.exceptions.ExceptionState.ASKED_BACK)"
            + " order by e.number")
    List<ExceptionEntity> waiting(SchoolId school);

    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.requesterId = :requester"
            + " order by e.createdAt, e.id")
    List<ExceptionEntity> ofRequester(SchoolId school, UUID requester);

    /** Drafts that could not be asked because nobody was in post. */
    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.stuckSince is not null"
            + " and e.state = org.exeat.exceptions.ExceptionState.DRAFT")
    List<ExceptionEntity> stuck(SchoolId school);

    /** What was ever granted, what was taken back included. */
    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.state in"
            + " (org.exeat.exceptions.ExceptionState.GRANTED, org.exeat.exceptions.ExceptionState.REVOKED)")
    List<ExceptionEntity> granted(SchoolId school);

    /** Those that were asked for anew: a request that follows them waits or was granted. */
    @Query("select e.renews from ExceptionRequest e where e.schoolId = :school and e.renews is not null and e.state in"
            + " (org.exeat.exceptions.ExceptionState.ASKED, org.exeat.exceptions.ExceptionState.ASKED_BACK,"
            + " org.exeat.exceptions.ExceptionState.GRANTED)")
    List<UUID> renewed(SchoolId school);

    /** Those of which the DSL was told when they were asked. */
    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.plea.tellDsl = true"
            + " and e.number is not null order by e.number desc")
    List<ExceptionEntity> told(SchoolId school);

    /** Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct e.schoolId from ExceptionRequest e where e.dueReminded = false and e.state in"
            + " (org.exeat.exceptions.ExceptionState.ASKED, org.exeat.exceptions.ExceptionState.ASKED_BACK)"
            + " or e.lapseEntered = false and e.state = org.exeat.exceptions.ExceptionState.GRANTED")
    List<SchoolId> schoolsToSweep();

    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.dueReminded = false"
            + " and e.dueOn <= :day and e.state in (org.exeat.exceptions.ExceptionState.ASKED,"
            + " org.exeat.exceptions.ExceptionState.ASKED_BACK)")
    List<ExceptionEntity> soonDue(SchoolId school, LocalDate day);

    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.lapseReminded = false"
            + " and e.ruling.grantedLast >= :today and e.ruling.grantedLast <= :day"
            + " and e.state = org.exeat.exceptions.ExceptionState.GRANTED")
    List<ExceptionEntity> soonOver(SchoolId school, LocalDate today, LocalDate day);

    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.lapseEntered = false"
            + " and e.ruling.grantedLast < :today and e.state = org.exeat.exceptions.ExceptionState.GRANTED")
    List<ExceptionEntity> over(SchoolId school, LocalDate today);

    /** Nought if another node was first; so too the two that follow. */
    @Query("update ExceptionRequest e set e.dueReminded = true where e.schoolId = :school and e.id = :id"
            + " and e.dueReminded = false")
    long noteDue(SchoolId school, UUID id);

    @Query("update ExceptionRequest e set e.lapseReminded = true where e.schoolId = :school and e.id = :id"
            + " and e.lapseReminded = false")
    long noteEnd(SchoolId school, UUID id);

    @Query("update ExceptionRequest e set e.lapseEntered = true where e.schoolId = :school and e.id = :id"
            + " and e.lapseEntered = false")
    long noteOver(SchoolId school, UUID id);

    /** Notices. */
    @Query("select e from ExceptionRequest e where e.schoolId = :school"
            + " and e.state = org.exeat.exceptions.ExceptionState.RECEIVED")
    List<ExceptionEntity> received(SchoolId school);

    @Query("delete from ExceptionRequest e where e.schoolId = :school and e.id = :id"
            + " and e.state = org.exeat.exceptions.ExceptionState.DRAFT")
    long remove(SchoolId school, UUID id);

    @Insert
    void add(ExceptionEntity request);

    @Update
    void change(ExceptionEntity request);
}
