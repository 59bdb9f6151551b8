package org.exeat.access;

import jakarta.data.Limit;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.DataStore;
import org.exeat.policy.SchoolId;

/** Lesson authorisations of one school. */
@Repository(dataStore = DataStore.NAME)
public interface Authorisations {

    @Query("select a from LessonAuthorisation a where a.schoolId = :school and a.id = :id")
    Optional<LessonAuthorisation> find(SchoolId school, UUID id);

    @Query("select a from LessonAuthorisation a where a.schoolId = :school and a.lessonId = :lesson and a.day = :day"
            + " and a.state <> org.exeat.access.AuthorisationState.ENDED")
    Optional<LessonAuthorisation> standing(SchoolId school, UUID lesson, LocalDate day);

    @Query("select a from LessonAuthorisation a where a.schoolId = :school and a.day >= :from and a.day <= :to"
            + " order by a.opens, a.id")
    List<LessonAuthorisation> between(SchoolId school, LocalDate from, LocalDate to);

    @Query("select a from LessonAuthorisation a where a.schoolId = :school"
            + " and a.state = org.exeat.access.AuthorisationState.LIVE and a.closes > :at")
    List<LessonAuthorisation> live(SchoolId school, Instant at);

    @Query("select a from LessonAuthorisation a where a.schoolId = :school"
            + " and a.state = org.exeat.access.AuthorisationState.PLANNED and a.opens <= :at")
    List<LessonAuthorisation> due(SchoolId school, Instant at);

    @Query("select a from LessonAuthorisation a where a.schoolId = :school"
            + " and a.state = org.exeat.access.AuthorisationState.LIVE and a.closes <= :at")
    List<LessonAuthorisation> over(SchoolId school, Instant at);

    /** Across all schools, because nobody asked for one: the clock did. */
    @Query("select distinct a.schoolId from LessonAuthorisation a "
            + " where a.state in (org.exeat.access.AuthorisationState.PLANNED,"
            + " org.exeat.access.AuthorisationState.LIVE)")
    List<SchoolId> schoolsWithStanding();

    @Query("select a from LessonAuthorisation a where a.schoolId = :school and a.classId = :classId"
            + " and (a.ending is null or a.ending <> org.exeat.access.Ending.OPENED_IN_ERROR)"
            + " order by a.createdAt desc, a.id desc")
    List<LessonAuthorisation> ofClass(SchoolId school, UUID classId, Limit limit);

    default Optional<LessonAuthorisation> newestOfClass(SchoolId school, UUID classId) {
        return ofClass(school, classId, Limit.of(1)).stream().findFirst();
    }

    @Insert
    void insert(LessonAuthorisation authorisation);

    @Update
    LessonAuthorisation update(LessonAuthorisation authorisation);
}
