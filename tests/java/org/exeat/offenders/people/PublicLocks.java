package org.exeat.offenders.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Would hand persistence to every package. */
public class PublicLocks {

    @PersistenceContext(unitName = "offenders")
    private EntityManager manager;
}
