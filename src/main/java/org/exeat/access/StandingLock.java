package org.exeat.access;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.exeat.lessons.Lesson;
import org.exeat.policy.SchoolId;

/** Makes whoever joins the authorisation of a lesson wait for whoever is just opening or closing it. */
@Dependent
class StandingLock {

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    /** Until the end of the transaction; nothing if the lesson has no authorisation that is planned or live. */
    void hold(SchoolId school, Lesson lesson) {
        rows.createNativeQuery("select id from lesson_authorisation where school_id = ?1 and lesson_id = ?2"
                        + " and day = ?3 and state <> 'ENDED' for update")
                .setParameter(1, school.value().toString()).setParameter(2, lesson.id().toString())
                .setParameter(3, lesson.date()).getResultList();
    }
}
