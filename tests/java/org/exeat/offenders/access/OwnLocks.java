package org.exeat.offenders.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Innocent, but not for a resource. */
class OwnLocks {

    @PersistenceContext(unitName = "offenders")
    private EntityManager manager;
}
