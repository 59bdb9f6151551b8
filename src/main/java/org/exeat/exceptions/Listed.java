package org.exeat.exceptions;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Requests as a list shows them.
 *
 * @param fresh those on which somebody else said something since the reader last looked
 */
record Listed(Situation situation, List<ExceptionEntity> requests, Set<UUID> fresh) {
}
