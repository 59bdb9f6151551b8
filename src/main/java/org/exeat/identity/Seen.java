package org.exeat.identity;

import java.util.UUID;

/** Whose membership, and in which version, somebody looked at before changing it. */
record Seen(UUID account, int version) {
}
