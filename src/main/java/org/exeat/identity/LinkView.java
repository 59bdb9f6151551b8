package org.exeat.identity;

import java.time.Instant;

/**
 * A one-time link to hand out, shown this once.
 *
 * @param link its path on this server; the secret stands after the # and so reaches no log
 */
public record LinkView(String link, Instant expires) {
}
