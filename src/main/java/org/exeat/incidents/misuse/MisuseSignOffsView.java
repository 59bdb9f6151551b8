package org.exeat.incidents.misuse;

import java.time.LocalDate;
import java.util.List;

/**
 * What was signed off, and what waits.
 *
 * @param waiting the periods that may be signed off and are not, oldest first; only the first can be signed
 * @param items what was signed off, newest first
 * @param maySign whether the caller signs
 */
public record MisuseSignOffsView(List<MisuseWaitingView> waiting, List<MisuseSignOffView> items, boolean maySign) {

    /**
     * A period that waits.
     *
     * @param dueOn the last school-local day on which it can be signed in time
     * @param entries what its sign-off covers; there may be none
     */
    public record MisuseWaitingView(MisuseEntriesView.MisusePeriodView period, LocalDate dueOn, boolean overdue,
            List<String> entries) {
    }

    /**
     * A sign-off.
     *
     * @param period as it was then
     * @param post HEADTEACHER or CHAIR_OF_GOVERNORS
     * @param on the school's day of it
     * @param remark empty also where the caller does not see all that it covered
     * @param entries what it covered, as far as the caller sees it
     */
    public record MisuseSignOffView(String id, MisuseEntriesView.MisusePeriodView period, String post, String by,
            LocalDate on, String remark, List<String> entries) {
    }
}
