package org.exeat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.exeat.policy.SchoolId;

/** The one row that holds the number of the cell's newest change. */
@ApplicationScoped
class ChangeSequence {

    static final String RAISE = "update change_sequence set newest = newest + 1 where id = 1";
    static final String NEWEST = "select newest from change_sequence where id = 1";

    private EntityManager rows;

    @PersistenceContext(unitName = "exeat")
    void setRows(EntityManager manager) {
        this.rows = manager;
    }

    /** Takes the next number; until the caller's transaction ends, nobody else can. */
    long raise() {
        rows.createNativeQuery(RAISE).executeUpdate();
        return newest();
    }

    /** The number of the newest change. */
    long newest() {
        return ((Number) rows.createNativeQuery(NEWEST).getSingleResult()).longValue();
    }

    /** Every school of the cell, for a node that missed changes. */
    List<SchoolId> schools() {
        List<?> ids = rows.createNativeQuery("select id from school").getResultList();
        return ids.stream().map(id -> new SchoolId(UUID.fromString(id.toString()))).toList();
    }
}
