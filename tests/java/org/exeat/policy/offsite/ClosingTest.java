package org.exeat.policy.offsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("What must happen before an incident is closed?")
class ClosingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/offsite/routes.csv", useHeadersInDisplayName = true)
    void someRoutesAreTakenSomeComeFirstAndAllAreConsidered(ArgumentsAccessor row) {
        var duties = Routes.of(Cells.edition(row.getString(0)), Cells.constants(Concern.class, row.getString(1)));

        assertEquals(Set.of(Route.values()), Set.copyOf(duties.stream().map(RouteDuty::route).toList()));
        assertEquals(Cells.constants(Route.class, row.getString(2)), routes(duties, RouteDuty::due));
        assertEquals(Cells.constants(Route.class, row.getString(3)), routes(duties, duty ->
                duty.first() && !duty.due()));
        assertEquals(Cells.text(row.getString(4)), Cells.joined(duties.stream().filter(RouteDuty::due)
                .flatMap(duty -> duty.clause().stream()).map(ref -> ref.clause().value())));
        assertEquals(Cells.text(row.getString(5)), Cells.joined(duties.stream().filter(RouteDuty::asks)
                .flatMap(duty -> duty.clause().stream()).map(ref -> ref.clause().value())));
        assertEquals(duties.stream().map(RouteDuty::first).toList(),
                duties.stream().map(RouteDuty::first).sorted((one, other) -> Boolean.compare(other, one)).toList());
    }

    private static Set<Route> routes(List<RouteDuty> duties, Predicate<RouteDuty> wanted) {
        return Set.copyOf(duties.stream().filter(wanted).map(RouteDuty::route).toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/offsite/closing.csv", useHeadersInDisplayName = true)
    void nothingIsInTheWay(ArgumentsAccessor row) {
        var concerns = Cells.constants(Concern.class, row.getString(1));
        var duties = Routes.of(Cells.edition(row.getString(0)), concerns);
        var closing = new Closing(duties, concerns, answers(row.getString(2), row.getString(3)),
                decided(row.getString(5)), !"penalty unchecked".equals(row.getString(5)),
                "something planned is open".equals(row.getString(5)));
        var outcome = Optional.of(row.getString(4)).filter(words -> !words.equals("not named yet"))
                .map(words -> Cells.constant(Outcome.class, words));

        assertEquals(Cells.text(row.getString(6)),
                Cells.joined(closing.obstacles(outcome).stream().map(ClosingTest::told)));
    }

    private static Optional<Jurisdiction> decided(String unless) {
        return "nobody decided".equals(unless) ? Optional.empty()
                : Optional.of("decided not to act".equals(unless) ? Jurisdiction.MAY_NOT : Jurisdiction.MAY_ACT);
    }

    private static Map<Route, RouteAnswer> answers(String done, String notNeeded) {
        var answers = new EnumMap<Route, RouteAnswer>(Route.class);
        for (Route route : Route.values()) {
            if ("the rest".equals(done) || Cells.list(done).contains(Cells.words(route))) {
                answers.put(route, RouteAnswer.DONE);
            } else if ("the rest".equals(notNeeded) || Cells.list(notNeeded).contains(Cells.words(route))) {
                answers.put(route, RouteAnswer.NOT_NEEDED);
            }
        }
        return answers;
    }

    private static String told(Obstacle obstacle) {
        return Cells.words(obstacle.kind()) + obstacle.route().map(route -> ": " + Cells.words(route)).orElse("")
                + obstacle.clause().map(ref -> " (" + ref.clause() + ")").orElse("");
    }
}
