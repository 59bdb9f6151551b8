package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.SchoolId;

/** Finds lines of a school's register, oldest first: never one that the reader may not see. */
@ApplicationScoped
class ExceptionRegister {

    private static final String LINES = "select e from ExceptionRequest e where e.schoolId = :school"
            + " and e.number > :after";
    private static final String TEXT = " and concat(e.plea.what, ' ', e.plea.why, ' ', e.plea.people)"
            + " like :text escape '!'";

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    /** Conditions and what stands in them. */
    private static final class Where {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        void and(boolean wanted, String condition, String name, Object value) {
            if (wanted) {
                text.append(condition);
                values.put(name, value);
            }
        }
    }

    List<ExceptionEntity> lines(SchoolId school, RegisterScope scope, RegisterQuestion question, LocalDate today,
            int most) {
        Where where = new Where();
        scope(where, scope, question.mine());
        state(where, question.state(), today);
        where.and(question.clause() != null, " and e.footing.clause = :clause", "clause", question.clause());
        where.and(question.person() != null, " and e.requesterId = :person", "person", question.person());
        where.and(question.from() != null, " and e.askedAt >= :from", "from", question.from());
        where.and(question.to() != null, " and e.askedAt < :to", "to", question.to());
        text(where, question);
        TypedQuery<ExceptionEntity> query = rows.createQuery(LINES + where.text + " order by e.number",
                ExceptionEntity.class);
        query.setParameter("school", school).setParameter("after", question.after());
        where.values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static void scope(Where where, RegisterScope scope, boolean mine) {
        if (mine) {
            where.and(true, " and e.requesterId = :me", "me", scope.me());
        } else if (!scope.whole()) {
            where.and(true, " and (e.requesterId = :me or e.ruling.by = :me", "me", scope.me());
            where.and(!scope.theirs().isEmpty(), " or e.id in :theirs", "theirs", scope.theirs());
            where.text.append(')');
        }
    }

    private static void state(Where where, String state, LocalDate today) {
        if (RegisterQuestion.LAPSED.equals(state)) {
            where.and(true, " and e.state = org.exeat.exceptions.ExceptionState.GRANTED"
                    + " and e.ruling.grantedLast < :today", "today", today);
        } else if (state != null) {
            where.and(true, " and e.state = :state", "state", ExceptionState.valueOf(state));
            where.and("GRANTED".equals(state), " and e.ruling.grantedLast >= :today", "today", today);
        }
    }

    private static void text(Where where, RegisterQuestion question) {
        if (question.text() != null && !question.text().isBlank()) {
            Optional<Integer> number = Numbers.read(question.text());
            where.and(number.isPresent(), " and e.number = :number", "number", number.orElse(0));
            where.and(number.isEmpty(), TEXT, "text", question.pattern());
        }
    }
}
