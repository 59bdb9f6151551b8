package org.exeat.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A line of the trail as the API shows it.
 *
 * @param at real time; the beginning of the day in UTC where only the day is kept
 * @param day that day, where it is all that is kept of when it was
 * @param actorName who that is, as known now; absent for Exeat itself, visitors and whoever is not of the school
 * @param actorRoles what they are at the school now
 * @param entryHash SHA-256 of the entry, hexadecimal
 */
public record AuditEntryView(UUID id, Instant at, LocalDate day, String actorKind, UUID actorId,
        String actorName, List<String> actorRoles, String action, String subject,
        String reason, String clause, UUID edition, Map<String, String> details, String entryHash) {
}
