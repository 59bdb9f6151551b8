package org.exeat.incidents.keeping;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.UUID;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;

/** Removes an incident with all that belongs to it. The database refuses what is open or held. */
@Dependent
class Disposal {

    private static final String REFUSED = "45000";

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    void of(SchoolId school, UUID incident) {
        try {
            rows.createNativeQuery("call dispose_incident(?1, ?2)").setParameter(1, school.value().toString())
                    .setParameter(2, incident.toString()).executeUpdate();
        } catch (PersistenceException failed) {
            throw told(failed);
        }
    }

    /** What the database refuses to remove is told; anything else is a fault. */
    static RuntimeException told(PersistenceException failed) {
        return refused(failed) ? RefusedException.because("NOT_DISPOSABLE") : failed;
    }

    /** Somebody else disposed of it, held it or opened it again a moment ago. */
    private static boolean refused(Throwable failed) {
        return failed instanceof SQLException sql ? REFUSED.equals(sql.getSQLState())
                : failed != null && refused(failed.getCause());
    }
}
