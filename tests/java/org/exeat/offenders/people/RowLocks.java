package org.exeat.offenders.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** May know persistence, being package-private; but locks whatever row it is told to. */
class RowLocks {

    @PersistenceContext(unitName = "offenders")
    private EntityManager manager;

    Row lock(UUID id) {
        return manager.find(Row.class, id);
    }
}
