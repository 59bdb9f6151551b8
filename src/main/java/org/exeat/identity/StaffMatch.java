package org.exeat.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.exeat.people.Staff;
import org.exeat.people.StaffMember;
import org.exeat.platform.RefusedException;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.schools.SchoolDirectory;

/** What the school itself says of somebody it names: which person of its roster that is, and what day it is there. */
@Dependent
class StaffMatch {

    private final Staff staff;
    private final SchoolDirectory schools;
    private final SchoolClock clock;

    @Inject
    StaffMatch(Staff staff, SchoolDirectory schools, SchoolClock clock) {
        this.staff = staff;
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
     * Whom the school said; else the one whose network name is the e-mail address or what stands before its @.
     *
     * @throws RefusedException if the school names nobody who works there today
     */
    UUID person(SchoolId school, Newcomer newcomer) {
        if (newcomer.person() == null) {
            return likely(school, newcomer);
        }
        if (staff.on(school, today(school)).stream().noneMatch(each -> each.id().value().equals(newcomer.person()))) {
            throw fault("PERSON_NOT_STAFF");
        }
        return newcomer.person();
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
        return same.size() == 1 ? same.get(0).value() : null;
    }
}
