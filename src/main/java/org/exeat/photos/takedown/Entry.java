package org.exeat.photos.takedown;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done or written about a request.
 *
 * @param account who did it; nobody for whoever asked
 * @param on the school's day
 */
record Entry(EntryKind kind, Optional<UUID> account, LocalDate on, String text) {
}
