package org.exeat.exceptions;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
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

    /** Those of which the DSL was told when they were asked. */
    @Query("select e from ExceptionRequest e where e.schoolId = :school and e.plea.tellDsl = true"
            + " and e.number is not null order by e.number desc")
    List<ExceptionEntity> told(SchoolId school);

    @Query("delete from ExceptionRequest e where e.schoolId = :school and e.id = :id"
            + " and e.state = org.exeat.exceptions.ExceptionState.DRAFT")
    long remove(SchoolId school, UUID id);

    @Insert
    void add(ExceptionEntity request);

    @Update
    void change(ExceptionEntity request);
}
