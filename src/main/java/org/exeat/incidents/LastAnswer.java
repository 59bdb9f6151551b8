package org.exeat.incidents;

import java.util.UUID;

/**
 * A reporter has spoken last on a report.
 *
 * @param incident the incident it belongs to; absent while it waits
 * @param messages how many messages there are on it
 */
public record LastAnswer(UUID report, UUID incident, int messages) {
}
