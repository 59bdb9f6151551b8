package org.exeat.identity;

import java.time.Instant;

/**
 * What a one-time link is for, shown to whoever holds it.
 *
 * @param choosesPassword whether its holder chooses a password now; else they give the one they have
 */
public record InvitationView(String kind, String name, String email, String schoolName, boolean choosesPassword,
                             Instant expires) {
}
