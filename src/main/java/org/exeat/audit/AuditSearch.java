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
    private static final String ON_SUBJECTS = "select e from AuditEntry e where e.schoolId = :school "
            + "and e.subject in :subjects";
    private static final String OF_ACTIONS = " and e.action in :actions";
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
        return onwards(query, question.after()).setMaxResults(most).getResultList();
    }

    /** On some subjects, whatever they are: who asks has settled that they may be seen. */
    List<AuditEntry> on(SchoolId school, List<String> subjects, TrailFilter filter, int most) {
        TypedQuery<AuditEntry> query = rows.createQuery(ON_SUBJECTS
                + (filter.actions().isEmpty() ? "" : OF_ACTIONS)
                + (filter.after() == null ? "" : AFTER) + NEWEST_FIRST, AuditEntry.class);
        query.setParameter("school", school).setParameter("subjects", subjects);
        if (!filter.actions().isEmpty()) {
            query.setParameter("actions", filter.actions());
        }
        return onwards(query, filter.after()).setMaxResults(most).getResultList();
    }

    private static TypedQuery<AuditEntry> onwards(TypedQuery<AuditEntry> query, AuditQuestion.Place after) {
        return after == null ? query : query.setParameter("at", after.at()).setParameter("id", after.id());
    }
}
