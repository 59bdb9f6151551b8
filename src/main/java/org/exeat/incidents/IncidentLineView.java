package org.exeat.incidents;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An incident as a line of a list.
 *
 * @param number as people write it: I-0001
 * @param state OPEN or CLOSED
 * @param openedOn the school's day
 * @param dueOn the school's day by which somebody should have decided; once they did, by which what is due is done
 * @param awaited whether it is open, and a decision, or once there is one what is due, is still awaited
 * @param overdue whether it is awaited, and that day is past
 * @param urgent whether safeguarding comes first
 * @param danger whether somebody said that there is danger, or a threat to life was recognised
 * @param handlers the names of those who work on it
 * @param advice what the kernel says: MAY_ACT, MAY_NOT or NEEDS_INFORMATION
 * @param answered whether a reporter has answered, and nobody wrote back since or said that they have read it
 * @param alarming whether it is closed and a reporter wrote since what cannot wait, until it is opened again
 * @param mergedInto the incident into which it was merged, or null
 * @param decision what a named person decided: MAY_ACT or MAY_NOT, or null
 */
public record IncidentLineView(String id, String number, String title, String state, LocalDate openedOn,
        LocalDate dueOn, boolean awaited, boolean overdue, boolean urgent, boolean danger, List<String> handlers,
        String advice, String decision, boolean answered, boolean alarming, LinkView mergedInto) {

    /** Another incident, by its id and its number as people write it. */
    @Schema(name = "IncidentLinkView")
    public record LinkView(String id, String number) {
    }
}
