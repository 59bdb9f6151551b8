package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.exeat.policy.SchoolId;

/** Makes changes of a school's administrators wait for each other, so that the last one cannot be lost to two. */
@Dependent
class SchoolLock {

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    /** Until the end of the transaction. */
    void hold(SchoolId school) {
        rows.createNativeQuery("select slug from school where id = ?1 for update")
                .setParameter(1, school.value().toString()).getResultList();
    }
}
