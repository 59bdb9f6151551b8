package org.exeat.incidents.keeping;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when an incident is kept.
 *
 * @param recordType BEHAVIOUR, CHILD_PROTECTION, SEXUAL_ABUSE or STAFF_ALLEGATION; null while it is open
 * @param until the last school-local day on which it is kept; null while it is open
 * @param hold by which it is kept whatever its time; null while it is not held
 * @param mayLift whether the caller may lift a hold
 */
public record KeepingView(String recordType, LocalDate until, HoldView hold, boolean mayLift) {

    /**
     * A hold.
     *
     * @param by the name of whoever holds it
     */
    public record HoldView(String reason, String by, Instant at) {
    }
}
