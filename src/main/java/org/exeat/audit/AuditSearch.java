package org.exeat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.exeat.policy.SchoolId;

/** Finds lines of a school's trail, newest first. */
@ApplicationScoped
class AuditSearch {

    /**
     * What concerns incidents is for those who may see the incident: even its number would tell others something. What
     * the safeguarding lead marks is for nobody else; and next to a photo check, that a family answered, or that a
     * cleared picture lapsed, would tell by what is missing beside it.
     */
    private static final String LINES = "select e from AuditEntry e where e.schoolId = :school "
            + "and e.at >= :from and e.at < :to and e.subject not like 'incident%' "
            + "and e.subject not like 'safeguarding%' and e.subject not like 'photo-consent%'";
    private static final String ON_SUBJECT = "select e from AuditEntry e where e.schoolId = :school "
            + "and e.subject = :subject order by e.at desc, e.id desc";
    private static final String OF_ACTION = " and e.action = :action";
    private static final String WITH_TEXT = " and concat(e.action, ' ', e.subject, ' ', coalesce(e.reason, ''), ' ', "
            + "coalesce(e.clause, ''), ' ', e.details) like :text escape '!'";
    private static final String AFTER = " and e.at <= :at and (e.at < :at or e.id < :id)";
    private static final String NEWEST_FIRST = " order by e.at desc, e.id desc";

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    List<AuditEntry> lines(SchoolId school, AuditQuestion question, int most) {
        TypedQuery<AuditEntry> query = rows.createQuery(LINES
                + (question.action() == null ? "" : OF_ACTION)
                + (question.text() == null ? "" : WITH_TEXT)
                + (question.after() == null ? "" : AFTER) + NEWEST_FIRST, AuditEntry.class);
        query.setParameter("school", school).setParameter("from", question.from()).setParameter("to", question.to());
        if (question.action() != null) {
            query.setParameter("action", question.action());
        }
        if (question.text() != null) {
            query.setParameter("text", question.pattern());
        }
        if (question.after() != null) {
            query.setParameter("at", question.after().at()).setParameter("id", question.after().id());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** The lines on one subject, newest first. */
    List<AuditEntry> on(SchoolId school, String subject, int most) {
        return rows.createQuery(ON_SUBJECT, AuditEntry.class).setParameter("school", school)
                .setParameter("subject", subject).setMaxResults(most).getResultList();
    }
}
