package org.exeat.offenders.people;

import org.exeat.offenders.people.loop.Loop;

/** One half of a cycle. */
public record Knot(Loop other) {
}
