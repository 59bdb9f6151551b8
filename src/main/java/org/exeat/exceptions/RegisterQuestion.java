package org.exeat.exceptions;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.platform.RefusedException;

/**
 * Which lines of the register are asked for, oldest first; null for all.
 *
 * @param mine   only one's own
 * @param state  a state, or LAPSED
 * @param person the requester's account
 * @param from   the first moment at which it may have been asked
 * @param to     the first moment at which it may no longer have been asked
 * @param text   what its number, what, why or people contain
 * @param after  the number of the line before the first
 */
record RegisterQuestion(boolean mine, String state, String clause, UUID person, Instant from, Instant to, String text,
        int after) {

    static final String LAPSED = "LAPSED";

    RegisterQuestion {
        if (state != null && !LAPSED.equals(state)
                && Stream.of(ExceptionState.values()).noneMatch(one -> one.name().equals(state))) {
            throw RefusedException.wrong("state", "UNKNOWN_CHOICE");
        }
    }

    RegisterQuestion after(int number) {
        return new RegisterQuestion(mine, state, clause, person, from, to, text, number);
    }

    /** The text as a pattern of LIKE, its own wildcards escaped with "!". */
    String pattern() {
        return "%" + text.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
