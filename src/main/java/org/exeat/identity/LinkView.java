package org.exeat.identity;

import java.time.Instant;

/**
 * A one-time link to hand out, shown this once.
 *
 * @param link its path on this server; the secret stands after the # and so reaches no log; absent when the same
 *     request is answered again
 * @param canBeSent whether this deployment can send it by e-mail
 */
public record LinkView(String link, Instant expires, boolean canBeSent) {
}
