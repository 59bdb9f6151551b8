package org.exeat.lessons;

import org.exeat.policy.ClassId;
import org.exeat.policy.PersonId;

/**
 * What a timetable says of one lesson of the week.
 *
 * @param weekday 1 is Monday
 */
record Slot(int weekday, String periodKey, ClassId classId, PersonId teacher, String room) {

    /** What makes it the same lesson in the next timetable, wherever it is held. */
    Slot anywhere() {
        return new Slot(weekday, periodKey, classId, teacher, "");
    }
}
