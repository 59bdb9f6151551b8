package org.exeat.incidents.evidence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that has arrived.
 *
 * @param report the report it belongs to, once one refers to it
 * @param name what it is called, for people
 * @param type what it is, by its content
 * @param size in bytes
 * @param sha256 of its plain bytes, in hexadecimal
 * @param capturedOn the school's day on which it arrived
 */
public record EvidenceFile(UUID id, Optional<UUID> report, String name, EvidenceType type, long size, String sha256,
        LocalDate capturedOn) {
}
