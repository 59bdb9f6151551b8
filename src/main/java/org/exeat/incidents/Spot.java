package org.exeat.incidents;

import java.util.Optional;
import java.util.UUID;

/**
 * Which incident somebody writes to.
 *
 * @param seen the version they saw, if they said
 */
public record Spot(UUID id, Optional<Integer> seen) {
}
