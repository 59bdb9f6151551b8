package org.exeat.incidents.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What somebody is reminded of. */
public record IncidentRemindersView(List<IncidentReminderView> items) {

    /**
     * One thing.
     *
     * @param id by which its receiver says that they have seen it; null where it goes once it was dealt with
     * @param matter REPORT_LATE, INCIDENT_LATE, ROUTE_LATE, ACTION_LATE, REVIEW_DUE, REOPENING_DUE or
     *     GLASS_BROKEN
     * @param escalated whether those in charge are told too, because it stayed undone
     * @param number as people write it: I-0001 or R-0001
     * @param since the school's day since which it waits, or on which it was done
     * @param incident the incident it is about, or null
     * @param report the report that waits, or null
     */
    public record IncidentReminderView(String id, String matter, boolean escalated, String number, LocalDate since,
            String incident, String report) {
    }

    static IncidentReminderView of(Overdue about, UUID letter) {
        String place = about.place().id().toString();
        boolean incident = about.place().incident().isPresent();
        return new IncidentReminderView(letter == null ? null : letter.toString(), about.matter().name(),
                about.escalated(), about.place().number(), about.since(), incident ? place : null,
                incident ? null : place);
    }
}
