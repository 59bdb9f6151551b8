package org.exeat.exceptions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One word on a request.
 *
 * @param by   the account; none where the clock did it
 * @param at   the moment at the school
 * @param text in the words of whoever said it; may be empty
 */
record Said(WordKind kind, Optional<UUID> by, Instant at, String text) {
}
