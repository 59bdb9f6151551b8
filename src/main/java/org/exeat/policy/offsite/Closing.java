package org.exeat.policy.offsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What closing an incident rests on. "The school may not act" is not "nothing is done".
 *
 * @param duties what is owed to each route
 * @param answers what became of each
 * @param decision what a named person decided, if anybody has: MAY_ACT or MAY_NOT
 * @param lawfulPenalty whether a penalty was found lawful for somebody, and for nobody left open
 * @param undone whether something that was planned is neither done nor found not to be needed any more
 */
public record Closing(List<RouteDuty> duties, Set<Concern> concerns, Map<Route, RouteAnswer> answers,
                      Optional<Jurisdiction> decision, boolean lawfulPenalty, boolean undone) {

    public Closing {
        duties = List.copyOf(duties);
        concerns = Set.copyOf(concerns);
        answers = Map.copyOf(answers);
    }

    /** What keeps it from being closed with that outcome, or with any if none is named yet; nothing when it may. */
    public List<Obstacle> obstacles(Optional<Outcome> outcome) {
        var found = new ArrayList<Obstacle>();
        if (decision.isEmpty()) {
            found.add(Obstacle.of(Obstacle.Kind.UNDECIDED));
        }
        duties.stream().flatMap(duty -> open(duty).stream()).forEach(found::add);
        if (undone) {
            found.add(Obstacle.of(Obstacle.Kind.ACTION_OPEN));
        }
        if (concerns.stream().anyMatch(Concern::escalates)) {
            found.addAll(safeguarding(outcome));
        }
        if (outcome.equals(Optional.of(Outcome.SANCTION))) {
            found.addAll(sanction());
        }
        return found;
    }

    private List<Obstacle> safeguarding(Optional<Outcome> outcome) {
        var found = new ArrayList<Obstacle>();
        if (!keptSafe()) {
            found.add(Obstacle.of(Obstacle.Kind.NOBODY_KEPT_SAFE));
        }
        if (outcome.equals(Optional.of(Outcome.NO_ACTION))) {
            found.add(Obstacle.of(Obstacle.Kind.NEVER_NO_ACTION));
        }
        return found;
    }

    private List<Obstacle> sanction() {
        var found = new ArrayList<Obstacle>();
        if (decision.equals(Optional.of(Jurisdiction.MAY_NOT))) {
            found.add(Obstacle.of(Obstacle.Kind.DECIDED_NOT_TO_ACT));
        }
        if (!lawfulPenalty) {
            found.add(Obstacle.of(Obstacle.Kind.PENALTY_UNCHECKED));
        }
        return found;
    }

    /** What is due must be done; for the rest, "not needed, because" will do. */
    private Optional<Obstacle> open(RouteDuty duty) {
        RouteAnswer answer = answers.get(duty.route());
        if (duty.due()) {
            return answer == RouteAnswer.DONE ? Optional.empty()
                : Optional.of(Obstacle.of(Obstacle.Kind.ROUTE_DUE, duty));
        }
        return answer != null ? Optional.empty() : Optional.of(Obstacle.of(Obstacle.Kind.ROUTE_NOT_CONSIDERED, duty));
    }

    private boolean keptSafe() {
        return Stream.of(Route.values())
            .anyMatch(route -> route.safeguards() && answers.get(route) == RouteAnswer.DONE);
    }
}
