package org.exeat.exceptions;

import java.time.LocalDate;

/**
 * Under which edition something was granted.
 *
 * @param title    what the edition is called
 * @param since    the day from which on it was in force
 * @param standing what the edition in force now says of the clause: SAME_EDITION, STILL_ASKED_FOR, ASKED_FOR_NO_MORE or
 *                 CLAUSE_GONE; what was granted holds to its end or until it is taken back all the same
 */
public record UnderView(String title, LocalDate since, String standing) {
}
