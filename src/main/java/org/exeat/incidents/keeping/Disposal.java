package org.exeat.incidents.keeping;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** Removes an incident with all that belongs to it. The database refuses what is open or held. */
@Dependent
class Disposal {

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    void of(SchoolId school, UUID incident) {
        try {
            rows.createNativeQuery("call dispose_incident(?1, ?2)").setParameter(1, school.value().toString())
                    .setParameter(2, incident.toString()).executeUpdate();
        } catch (PersistenceException failed) {
            throw Undisposable.told(failed);
        }
    }
}
