package org.exeat.incidents.watch;

import static org.exeat.incidents.watch.Reminders.entered;
import static org.exeat.incidents.watch.Reminders.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import org.exeat.identity.Role;
import org.exeat.identity.SchoolRows;
import org.exeat.incidents.Triage;
import org.exeat.launcher.DemoTime;
import org.exeat.office.OfficeApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever handles an incident is reminded of it, while they serve at the school; else those in charge. */
class RemindedWhomIT {

    private final Triage school = new Triage("larkmead");
    private final OfficeApi dsl = school.as(Role.DSL);
    private final SchoolRows.Person handler = SchoolRows.person(school.school, Role.PASTORAL);
    private String incident;

    @BeforeEach
    void onlyOneHandlesIt() {
        Reminders.mayMove(school.school);
        school.report("'danger':'NO','imagery':'NO','staffInvolved':'NO'");
        JsonObject taken = Triage.take(dsl).json();
        Triage.handOver(dsl, taken, handler.id());
        incident = Triage.path(taken);
    }

    @Test
    void theyAreWrittenToThoughItEscalatedBeforeTheyWereReminded() {
        Reminders.days(school.school, 10);
        assertEquals("ESCALATED INCIDENT_LATE",
                DemoTime.await("ESCALATED INCIDENT_LATE", () -> entered(dsl, incident)));
        assertEquals(1, SchoolRows.change("update watch_letter set seen_at = null where account_id = ?",
                handler.id()));
    }

    @Test
    void onceTheyHaveLeftThoseInChargeAre() {
        Reminders.days(school.school, 2);
        assertEquals("", told(dsl));
        SchoolRows.leave(handler);
        assertEquals("INCIDENT_LATE INCIDENT_LATE", told(dsl) + " " + told(school.head));
    }
}
