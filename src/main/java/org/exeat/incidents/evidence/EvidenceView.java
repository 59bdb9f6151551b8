package org.exeat.incidents.evidence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A file of a report.
 *
 * @param type the media type, by its content
 * @param size in bytes
 * @param sha256 of the file, in hexadecimal
 * @param capturedOn the school's day on which it arrived
 */
public record EvidenceView(UUID id, String name, String type, long size, String sha256, LocalDate capturedOn) {

    /** That file. */
    public static EvidenceView of(EvidenceFile file) {
        return new EvidenceView(file.id(), file.name(), file.type().mediaType(), file.size(), file.sha256(),
                file.capturedOn());
    }
}
