package org.exeat.policy.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.PupilAccess;
import org.exeat.policy.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done in whatever order: opened, extended, closed, undone, excluded, moved. A failure names its seed;
 * the system property exeat.seed plays one again.
 */
class AnySequenceTest {

    private static final long FIRST_SEED = Long.getLong("exeat.seed", System.nanoTime());
    private static final int MOVES = 40;

    private final List<PolicyEdition> editions =
        List.of(Editions.steiner(), Editions.withLocalRules(), Editions.silent());

    static Stream<Long> seeds() {
        return Long.getLong("exeat.seed") != null ? Stream.of(FIRST_SEED)
            : LongStream.range(FIRST_SEED, FIRST_SEED + 25).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noSequenceLetsAPupilInWhomTheRulesKeepOut(long seed) {
        for (var edition : editions) {
            var game = new SchoolGame(Editions.rules(edition), seed);
            var table = AccessTable.of(game.rules);
            var moves = new ArrayList<String>();
            for (var number = 0; number < MOVES; number++) {
                moves.add(game.play());
                var snapshot = AccessSnapshot.of(table, game.snapshotFacts());
                checkAll(game, snapshot, "seed " + seed + ", after " + moves);
            }
        }
    }

    private static void checkAll(SchoolGame game, AccessSnapshot snapshot, String told) {
        for (var pupil : game.pupils) {
            for (var platform : game.platforms()) {
                for (var place : Arrays.asList(null, PlaceKey.ELSEWHERE, Editions.COMMON_ROOM)) {
                    var facts = new AccessFacts(game.now, Optional.of(pupil), Optional.of(platform),
                        Optional.ofNullable(place), game.grants, People.at("midnight"));
                    var decision = snapshot.decide(pupil.id().toString(), platform.id().value(), place, game.now);
                    assertEquals(game.rules.decide(facts), decision, told);
                    check(game, facts, decision, told);
                }
            }
        }
    }

    private static void check(SchoolGame game, AccessFacts facts, AccessDecision decision, String told) {
        var pupil = facts.pupil().orElseThrow();
        var access = pupil.year().flatMap(game.rules::forYear).map(YearRule::access);
        var ruled = facts.platform().orElseThrow().socialMedia();
        if (ruled && access.filter(PupilAccess.NEVER::equals).isPresent() || pupil.left()) {
            assertEquals(Verdict.REFUSE, decision.verdict(), told);
        }
        if (ruled && access.isEmpty()) {
            assertNotEquals(Verdict.ALLOW, decision.verdict(), told);
        }
        if (ruled && access.filter(PupilAccess.LESSON_ONLY::equals).isPresent() && !pupil.left()) {
            assertEquals(open(facts) ? Verdict.ALLOW : Verdict.REFUSE, decision.verdict(), told);
        }
        assertTrue(decision.goodUntil().isAfter(facts.at()), told);
    }

    private static boolean open(AccessFacts facts) {
        var pupil = facts.pupil().orElseThrow();
        var open = false;
        for (var grant : facts.grants()) {
            open |= pupil.classes().contains(grant.classId())
                && grant.platform().equals(facts.platform().orElseThrow().id())
                && grant.window().opens().compareTo(facts.at()) <= 0
                && grant.window().closes().compareTo(facts.at()) > 0
                && !grant.excluded().contains(pupil.id());
        }
        return open;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatWasDecidedIsOpenAfterTheBell(long seed) {
        var game = new SchoolGame(Editions.rules(Editions.withLocalRules()), seed);
        for (var number = 0; number < MOVES; number++) {
            var before = List.copyOf(game.grants);
            var move = game.play();
            game.grants.stream().filter(grant -> !before.contains(grant))
                .filter(grant -> move.equals("open") || move.equals("extend"))
                .forEach(grant -> assertTrue(!grant.window().closes().isAfter(
                    game.lesson(grant.classId()).window().closes()), "seed " + seed + ", move " + move));
        }
    }
}
