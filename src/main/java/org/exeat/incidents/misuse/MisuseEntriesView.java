package org.exeat.incidents.misuse;

import java.time.LocalDate;
import java.util.List;
import org.exeat.policy.misuse.RecordPeriod;

/**
 * The record as the caller may see it, newest first.
 *
 * @param mayWrite whether the caller may add to it
 */
public record MisuseEntriesView(List<MisuseThreadView> items, boolean mayWrite) {

    /**
     * An entry with those that correct it.
     *
     * @param period the period it belongs to, as the newest of them says
     * @param signs who signs it off: HEADTEACHER, or CHAIR_OF_GOVERNORS where it concerns every head
     * @param entries the oldest first; only the last may be corrected
     */
    public record MisuseThreadView(MisusePeriodView period, String signs, List<MisuseEntryView> entries) {
    }

    /**
     * One entry.
     *
     * @param on the school's day on which it happened
     * @param writtenOn the school's day on which it was recorded
     * @param by who recorded it
     * @param concerns STAFF, PUPIL or OTHER
     * @param person whom of the roster it concerns, or null
     * @param account whom of those who serve there, or null
     * @param incident the incident it belongs to, if the caller may see that or it was disposed of, or null
     * @param reason why the entry before it is corrected; null in the first
     * @param missed the period whose sign-off it came too late for, or null
     * @param signedOn the school's day on which it was signed off, or null
     */
    public record MisuseEntryView(String id, LocalDate on, LocalDate writtenOn, String by, String concerns, String name,
            String person, String account, String what, String where, String done, MisuseIncidentView incident,
            String reason, MisusePeriodView missed, LocalDate signedOn) {
    }

    /**
     * An incident that an entry belongs to.
     *
     * @param id null once it was disposed of
     */
    public record MisuseIncidentView(String id, String number) {
    }

    /**
     * A period that is signed off as one.
     *
     * @param term what the school calls the term; null for a month
     * @param half 1 or 2; 0 for a whole term and for a month
     */
    public record MisusePeriodView(String term, int half, LocalDate firstDay, LocalDate lastDay) {

        static MisusePeriodView of(RecordPeriod it) {
            return new MisusePeriodView(it.term().isEmpty() ? null : it.term(), it.half(), it.firstDay(),
                    it.lastDay());
        }
    }
}
