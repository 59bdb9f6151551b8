package org.exeat.offenders.people.loop;

import org.exeat.offenders.people.Knot;

/** The other half of a cycle. */
public record Loop(Knot other) {
}
