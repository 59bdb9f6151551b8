package org.exeat.access;

import java.util.Objects;
import org.exeat.platform.Actor;
import org.exeat.policy.PersonId;
import org.exeat.policy.access.LessonActor;

/**
 * Who opens, extends or closes.
 *
 * @param actor the signed-in account, for the audit trail
 * @param person the member of staff on the school's roster
 * @param name shown to others beside what they opened
 * @param seniorStaff whether the school counts them among its senior staff
 */
record Opener(Actor actor, PersonId person, String name, boolean seniorStaff) {

    Opener {
        Objects.requireNonNull(actor, "Somebody acts.");
        Objects.requireNonNull(person, "A person of the school acts.");
        Objects.requireNonNull(name, "The person has a name.");
    }

    LessonActor lessonActor() {
        return new LessonActor(person, seniorStaff);
    }
}
