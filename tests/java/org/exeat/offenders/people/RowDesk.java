package org.exeat.offenders.people;

import jakarta.persistence.EntityManager;

class RowDesk {

    private final EntityManager manager;

    RowDesk(EntityManager manager) {
        this.manager = manager;
    }

    void save(Row row) {
        manager.persist(row);
    }
}
