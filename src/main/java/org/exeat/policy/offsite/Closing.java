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
 * @param decided whether a named person decided if the school acts
 * @param lawfulPenalty whether a penalty was checked and found lawful
 */
public record Closing(List<RouteDuty> duties, Set<Concern> concerns, Map<Route, RouteAnswer> answers, boolean decided,
                      boolean lawfulPenalty) {

    public Closing {
        duties = List.copyOf(duties);
        concerns = Set.copyOf(concerns);
        answers = Map.copyOf(answers);
    }

    /** What keeps it from being closed with that outcome, or with any if none is named yet; nothing when it may. */
    public List<Obstacle> obstacles(Optional<Outcome> outcome) {
        var found = new ArrayList<Obstacle>();
        if (!decided) {
            found.add(Obstacle.of(Obstacle.Kind.UNDECIDED));
        }
        duties.stream().flatMap(this::open).forEach(found::add);
        if (escalates()) {
            safeguarding(outcome).forEach(found::add);
        }
        if (outcome.filter(end -> end == Outcome.SANCTION).isPresent() && !lawfulPenalty) {
            found.add(Obstacle.of(Obstacle.Kind.PENALTY_UNCHECKED));
        }
        return found;
    }

    private Stream<Obstacle> open(RouteDuty duty) {
        RouteAnswer answer = answers.get(duty.route());
        if (answer == null) {
            return Stream.of(Obstacle.of(duty.due() ? Obstacle.Kind.ROUTE_DUE : Obstacle.Kind.ROUTE_NOT_CONSIDERED,
                duty));
        }
        return duty.due() && answer != RouteAnswer.DONE ? Stream.of(Obstacle.of(Obstacle.Kind.ROUTE_DUE, duty))
            : Stream.empty();
    }

    private Stream<Obstacle> safeguarding(Optional<Outcome> outcome) {
        boolean safe = answers.entrySet().stream()
            .anyMatch(each -> each.getKey().safeguards() && each.getValue() == RouteAnswer.DONE);
        return Stream.of(
            safe ? Optional.<Obstacle>empty() : Optional.of(Obstacle.of(Obstacle.Kind.NOBODY_KEPT_SAFE)),
            outcome.filter(end -> end == Outcome.NO_ACTION)
                .map(end -> Obstacle.of(Obstacle.Kind.NEVER_NO_ACTION))).flatMap(Optional::stream);
    }

    private boolean escalates() {
        return concerns.stream().anyMatch(Concern::escalates);
    }
}
