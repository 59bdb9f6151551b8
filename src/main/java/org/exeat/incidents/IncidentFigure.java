package org.exeat.incidents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.offsite.GroundKind;
import org.exeat.policy.offsite.Jurisdiction;
import org.exeat.policy.offsite.Outcome;

/**
 * What is counted of one incident: nothing that says whose it is.
 *
 * @param openedOn the school's day on which it began
 * @param outcome how it ended; absent while it is open
 * @param decision what a named person decided, if anybody has
 * @param held the grounds that were answered yes
 */
public record IncidentFigure(LocalDate openedOn, Optional<Outcome> outcome, Optional<Jurisdiction> decision,
        Set<GroundKind> held) {

    public IncidentFigure {
        held = Set.copyOf(held);
    }
}
