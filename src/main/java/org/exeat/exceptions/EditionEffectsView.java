package org.exeat.exceptions;

import java.util.List;

/**
 * What would become of running exceptions if a pack were put in force.
 *
 * @param running how many run, begun or not; each holds to its end or until it is taken back
 * @param touched how many of them the new edition would no longer offer
 * @param items   those that the caller may see; {@code under.standing} is what the new edition says of the clause
 */
public record EditionEffectsView(long running, long touched, List<ExceptionLineView> items) {
}
