package org.exeat.people;

import java.time.Instant;
import java.util.UUID;

/** A roster that was taken over: when, by which account, and what it changed. */
public record RosterImport(UUID id, Instant importedAt, UUID importedBy, RosterCounts counts) {
}
