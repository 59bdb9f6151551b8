package org.exeat.incidents;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.exeat.incidents.reports.Message;
import org.exeat.policy.SchoolId;

/**
 * Where a reporter may wait for somebody to look: they spoke last on a report. In an incident they do until somebody
 * writes back or says that they have read it; that somebody opened the page is no sign of having read.
 */
@Dependent
class LastAnswers {

    private static final String LAST = "select new org.exeat.incidents.LastAnswer(r.id, r.incidentId, m.seq)"
            + " from ReportMessage m, IncidentReport r where m.schoolId = :school and r.schoolId = :school"
            + " and r.id = m.reportId and m.saidBy = :side"
            + " and m.seq = (select max(n.seq) from ReportMessage n where n.reportId = m.reportId)";

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    List<LastAnswer> all(SchoolId school) {
        return rows.createQuery(LAST, LastAnswer.class).setParameter("school", school)
                .setParameter("side", Message.By.REPORTER).getResultList();
    }
}
