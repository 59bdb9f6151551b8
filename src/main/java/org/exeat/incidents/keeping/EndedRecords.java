package org.exeat.incidents.keeping;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import org.exeat.policy.SchoolId;
import org.exeat.policy.retention.RecordType;

/** Records that end by themselves, as the database tells them; and removing those that ended before a day. */
@Dependent
class EndedRecords {

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    /** How many records of that type ended before that school-local day. */
    long count(SchoolId school, RecordType type, LocalDate before) {
        return ((Number) rows.createNativeQuery("select count(*) from ended_record where school_id = ?1"
                + " and record_type = ?2 and ended_on < ?3").setParameter(1, school.value().toString())
                .setParameter(2, type.name()).setParameter(3, before).getSingleResult()).longValue();
    }

    /** The database refuses what ended within the year, whatever the school's clock says. */
    void dispose(SchoolId school, RecordType type, LocalDate before) {
        try {
            rows.createNativeQuery("call dispose_ended_records(?1, ?2, ?3)").setParameter(1, school.value().toString())
                    .setParameter(2, type.name()).setParameter(3, before).executeUpdate();
        } catch (PersistenceException failed) {
            throw Undisposable.told(failed);
        }
    }
}
