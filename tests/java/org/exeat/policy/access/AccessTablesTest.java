package org.exeat.policy.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exeat.policy.PlaceKey;
import org.exeat.policy.PupilId;
import org.exeat.policy.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("May this pupil use this platform now, here?")
class AccessTablesTest {

    private static final Window LESSON = new Window(People.at("10:05"), People.at("10:50"));

    private final AccessRules steiner = Editions.rules(Editions.steiner());
    private final AccessRules local = Editions.rules(Editions.withLocalRules());
    private final AccessRules silent = Editions.rules(Editions.silent());

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/access-steiner-school.csv", useHeadersInDisplayName = true)
    void atTheSteinerSchool(ArgumentsAccessor row) {
        checkRow(steiner, row);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/access-local-rules.csv", useHeadersInDisplayName = true)
    void atASchoolWithLocalRules(ArgumentsAccessor row) {
        checkRow(local, row);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/access-silent-school.csv", useHeadersInDisplayName = true)
    void atASchoolWhosePolicyIsSilent(ArgumentsAccessor row) {
        checkRow(silent, row);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/access-pupils-and-platforms.csv", useHeadersInDisplayName = true)
    void ofWhomAndOfWhatLittleIsKnown(String pupil, String platform, String answer, String why) {
        var facts = new AccessFacts(People.at("10:20"), People.pupil(pupil), People.platform(platform),
            Optional.of(PlaceKey.ELSEWHERE), List.of(), People.at("midnight"));

        check(steiner, facts, new Expected(answer, "midnight", why));
    }

    private record Expected(String answer, String goodUntil, String why) {
    }

    private static void checkRow(AccessRules rules, ArgumentsAccessor row) {
        var pupil = People.pupil(row.getString(0));
        var grants = grants(row.getString(2), pupil.orElseThrow().id());
        var facts = new AccessFacts(People.at(row.getString(3)), pupil, Optional.of(People.YOUTUBE),
            place(row.getString(1)), grants, People.at("midnight"));
        check(rules, facts, new Expected(row.getString(4), row.getString(5), row.getString(6)));
    }

    private static List<AccessGrant> grants(String authorisation, PupilId pupil) {
        return switch (authorisation) {
            case "none" -> List.of();
            case "excluded" -> List.of(People.grant(People.YOUTUBE, LESSON, pupil));
            default -> List.of(People.grant(People.YOUTUBE, LESSON));
        };
    }

    private static Optional<PlaceKey> place(String described) {
        return switch (described) {
            case "common room" -> Optional.of(Editions.COMMON_ROOM);
            case "elsewhere" -> Optional.of(PlaceKey.ELSEWHERE);
            default -> Optional.empty();
        };
    }

    private static void check(AccessRules rules, AccessFacts facts, Expected expected) {
        for (var decision : List.of(rules.decide(facts), selected(rules, facts))) {
            assertEquals(expected.answer, decision.verdict().name());
            assertEquals(Told.expected(expected.why), Told.of(decision.findings()));
            assertEquals(People.at(expected.goodUntil), decision.goodUntil());
        }
    }

    private static AccessDecision selected(AccessRules rules, AccessFacts facts) {
        var pupils = new ArrayList<PupilFacts>();
        facts.pupil().ifPresent(pupils::add);
        var snapshot = AccessSnapshot.of(AccessTable.of(rules), new SnapshotFacts(pupils,
            List.of(People.YOUTUBE, People.ENCYCLOPAEDIA), facts.grants(), facts.nextChange()));
        return snapshot.decide(facts.pupil().map(pupil -> pupil.id().toString()).orElse("nobody"),
            facts.platform().map(platform -> platform.id().value()).orElse("not-in-the-catalogue"),
            facts.place().orElse(null), facts.at());
    }
}
