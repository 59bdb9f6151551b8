package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.exeat.people.Parents;
import org.exeat.people.Staff;
import org.exeat.people.StaffMember;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDirectory;

/** What the school itself says of somebody it names: which person of its roster that is, and what day it is there. */
@Dependent
class StaffMatch {

    private final Staff staff;
    private final Parents parents;
    private final SchoolDirectory schools;
    private final SchoolClock clock;

    @Inject
    StaffMatch(Staff staff, Parents parents, SchoolDirectory schools, SchoolClock clock) {
        this.staff = staff;
        this.parents = parents;
        this.schools = schools;
        this.clock = clock;
    }

    LocalDate today(SchoolId school) {
        return clock.today(school);
    }

    String school(SchoolId school) {
        return schools.find(school).name();
    }

    /**
     * Whom the school said; else the one whose network name is the e-mail address or what stands before its @; for
     * somebody who is a parent only, the parent of that address.
     *
     * @throws RefusedException if the school names nobody who works there today, nor a parent who is to be one
     */
    UUID person(SchoolId school, Newcomer newcomer) {
        if (newcomer.person() == null) {
            return likely(school, newcomer);
        }
        if (staff.on(school, today(school)).stream().noneMatch(each -> each.id().value().equals(newcomer.person()))
                && !isParent(school, newcomer)) {
            throw fault("PERSON_NOT_STAFF");
        }
        return newcomer.person();
    }

    private boolean isParent(SchoolId school, Newcomer newcomer) {
        return newcomer.roles().contains(Role.PARENT)
                && parents.find(school, new PersonId(newcomer.person()), today(school)).isPresent();
    }

    /** What is wrong with the person that was named. */
    static RefusedException fault(String code) {
        return RefusedException.wrong("personId", code);
    }

    private UUID likely(SchoolId school, Newcomer newcomer) {
        var email = Account.lower(newcomer.email());
        var names = List.of(email, email.replaceFirst("@.*$", ""));
        var same = staff.on(school, today(school)).stream().filter(member -> member.username() != null)
                .filter(member -> names.contains(Account.lower(member.username()))).map(StaffMember::id).toList();
        var found = newcomer.roles().equals(Set.of(Role.PARENT)) ? ofMail(school, email) : same;
        return found.size() == 1 ? found.get(0).value() : null;
    }

    private List<PersonId> ofMail(SchoolId school, String email) {
        return parents.on(school, today(school)).stream()
                .filter(one -> one.mail().map(Account::lower).filter(email::equals).isPresent())
                .map(Parents.Parent::id).toList();
    }
}
