package org.exeat.exceptions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The written record of what was settled.
 *
 * @param code    by which anybody of the school can have it checked, with its number
 * @param edition what the edition is called
 * @param text    what the clause says
 * @param asOf    the moment at the school at which it stood so
 */
public record RecordView(String number, String code, String school, String edition, String clause, String heading,
        String text, Instant asOf, ExceptionView request) {

    /**
     * Whether a record is genuine.
     *
     * @param inForce whether what it grants is in force now; only of a genuine one
     * @param last    the last day of what it grants; only of a genuine one
     */
    public record CheckView(boolean genuine, Boolean inForce, LocalDate last) {
    }
}
