package org.exeat.policy.offsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exeat.policy.Nation;
import org.exeat.policy.SchoolType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever is answered, in whatever order")
class OffsiteGameTest {

    private static final int GAMES = 20_000;
    private static final Set<Route> SAFE = EnumSet.of(Route.SUPPORT, Route.POLICE, Route.LADO, Route.SOCIAL_CARE);

    private final Random chance = new Random(20261121);

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }

    private Grounds grounds() {
        return Grounds.of(Cells.edition(Cells.SCHOOLS.get(chance.nextInt(Cells.SCHOOLS.size()))),
                any(Nation.values()), any(SchoolType.values()));
    }

    /** Some grounds stay unanswered, and some answers are to questions nobody asked. */
    private Map<String, Answer> answers(Grounds grounds) {
        var answers = new LinkedHashMap<String, Answer>();
        Stream.concat(grounds.all().stream().map(Ground::key), Stream.of("5a", "9z", ""))
                .filter(key -> chance.nextInt(4) > 0).forEach(key -> answers.put(key, any(Answer.values())));
        return answers;
    }

    private Set<Concern> concerns() {
        return Stream.of(Concern.values()).filter(concern -> chance.nextInt(3) == 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Concern.class)));
    }

    @Test
    void theSchoolNeverMayActWithoutAGroundOfItsOwnAnsweredYes() {
        for (int game = 0; game < GAMES; game++) {
            var grounds = grounds();
            var answers = answers(grounds);
            var decision = JurisdictionDecision.of(grounds, answers);

            boolean yes = grounds.all().stream().anyMatch(ground -> answers.get(ground.key()) == Answer.YES);
            assertEquals(yes, decision.verdict() == Jurisdiction.MAY_ACT, answers::toString);
            assertTrue(grounds.all().containsAll(decision.met()));
            decision.met().forEach(ground -> assertEquals(Answer.YES, answers.get(ground.key())));
        }
    }

    @Test
    void whatIsNotKnownCountsLikeNoAnswerAndNeverAsYes() {
        for (int game = 0; game < GAMES; game++) {
            var grounds = grounds();
            var answers = answers(grounds);
            var known = new HashMap<>(answers);
            known.values().removeIf(answer -> answer == Answer.NOT_KNOWN);
            var resolved = new HashMap<>(known);
            grounds.all().forEach(ground -> resolved.putIfAbsent(ground.key(), Answer.NO));

            assertEquals(JurisdictionDecision.of(grounds, known), JurisdictionDecision.of(grounds, answers));
            assertEquals(JurisdictionDecision.of(grounds, resolved).met(),
                    JurisdictionDecision.of(grounds, answers).met());
        }
    }

    @Test
    void theOrderOfAnswersNeverMatters() {
        for (int game = 0; game < GAMES; game++) {
            var grounds = grounds();
            var answers = answers(grounds);
            var shuffled = new ArrayList<>(answers.entrySet());
            Collections.shuffle(shuffled, chance);
            var other = new LinkedHashMap<String, Answer>();
            shuffled.forEach(answer -> other.put(answer.getKey(), answer.getValue()));

            assertEquals(JurisdictionDecision.of(grounds, answers), JurisdictionDecision.of(grounds, other));
        }
    }

    @Test
    void oneMoreYesNeverTurnsMayActAway() {
        for (int game = 0; game < GAMES; game++) {
            var grounds = grounds();
            var answers = answers(grounds);
            var before = JurisdictionDecision.of(grounds, answers);
            answers.put(grounds.all().get(chance.nextInt(grounds.all().size())).key(), Answer.YES);
            var after = JurisdictionDecision.of(grounds, answers);

            assertEquals(Jurisdiction.MAY_ACT, after.verdict());
            assertTrue(after.met().containsAll(before.met()));
        }
    }

    @Test
    void noIncidentIsClosedWithAChildLeftUnsafeOrADutyLeftUndone() {
        int closed = 0;
        for (int game = 0; game < 5 * GAMES; game++) {
            var concerns = concerns();
            var duties = Routes.of(Cells.edition(any(Cells.SCHOOLS.toArray(String[]::new))), concerns);
            var closing = new Closing(duties, concerns, routeAnswers(),
                    Optional.of(Jurisdiction.MAY_ACT), chance.nextBoolean(), false);
            var outcome = any(Outcome.values());
            if (closing.obstacles(Optional.of(outcome)).isEmpty()) {
                closed++;
                assertSound(closing, outcome);
            }
        }
        assertTrue(closed > GAMES / 10, "Only " + closed + " were closed: the game proves little.");
    }

    private static void assertSound(Closing closing, Outcome outcome) {
        assertEquals(Set.of(Route.values()), closing.answers().keySet());
        closing.duties().stream().filter(RouteDuty::due)
                .forEach(duty -> assertEquals(RouteAnswer.DONE, closing.answers().get(duty.route())));
        assertFalse(outcome == Outcome.SANCTION && !closing.lawfulPenalty());
        if (closing.concerns().stream().anyMatch(concern -> concern != Concern.DISREPUTE)) {
            assertTrue(SAFE.stream().anyMatch(route -> closing.answers().get(route) == RouteAnswer.DONE));
            assertFalse(outcome == Outcome.NO_ACTION);
        }
    }

    private Map<Route, RouteAnswer> routeAnswers() {
        var answers = new EnumMap<Route, RouteAnswer>(Route.class);
        Stream.of(Route.values()).filter(route -> chance.nextInt(20) > 0)
                .forEach(route -> answers.put(route, any(RouteAnswer.values())));
        return answers;
    }

    /** The other way round: an obstacle is there for each fault, so that nothing keeps a sound incident open. */
    @Test
    void whatIsSoundCanBeClosed() {
        for (int game = 0; game < GAMES; game++) {
            var concerns = concerns();
            var duties = Routes.of(Cells.edition("larkmead"), concerns);
            var answers = new EnumMap<Route, RouteAnswer>(Route.class);
            duties.forEach(duty -> answers.put(duty.route(),
                    duty.due() || duty.first() ? RouteAnswer.DONE : any(RouteAnswer.values())));

            assertEquals(List.of(), new Closing(duties, concerns, answers,
                    Optional.of(Jurisdiction.MAY_ACT), true, false)
                    .obstacles(Optional.of(Outcome.REFERRED)));
        }
    }
}
