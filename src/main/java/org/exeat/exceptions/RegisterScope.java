package org.exeat.exceptions;

import java.util.List;
import java.util.UUID;

/**
 * Whose register it is.
 *
 * @param whole    sees all of it
 * @param theirs   requests that are theirs to decide or to revoke today, and notices that are theirs to read
 */
record RegisterScope(UUID me, boolean whole, List<UUID> theirs) {
}
