package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.exeat.policy.SchoolId;

/** The accounts of those a school has named, in the order of their names. */
@Dependent
class MemberPages {

    private static final String PAGE = "select a from Account a, Membership m where m.accountId = a.id "
            + "and m.schoolId = :school and m.leftOn is null and (a.name like :like or a.email like :like) "
            + "and (a.name > :name or (a.name = :name and a.email > :email)) order by a.name, a.email";

    @PersistenceContext(unitName = "exeat")
    private EntityManager rows;

    /** At most so many, after that name and the address that goes with it. */
    List<Account> page(SchoolId school, String like, StaffList.Cursor after, int most) {
        return rows.createQuery(PAGE, Account.class).setParameter("school", school).setParameter("like", like)
                .setParameter("name", after.name()).setParameter("email", after.email())
                .setMaxResults(most).getResultList();
    }
}
