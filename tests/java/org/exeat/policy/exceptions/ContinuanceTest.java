package org.exeat.policy.exceptions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.exeat.policy.ClauseId;
import org.exeat.policy.EditionId;
import org.exeat.policy.LocalRule;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.RuleKind;
import org.exeat.policy.Statement;
import org.exeat.schools.ShippedPacks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("What becomes of an exception when another edition comes into force?")
class ContinuanceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 13);

    private static PolicyEdition edition(String pack) {
        return ShippedPacks.read(pack).edition().identifiedBy(new EditionId(new UUID(1, 2)));
    }

    private static PolicyEdition another(String words) {
        String[] parts = words.split(" ");
        var now = edition(parts[0]).identifiedBy(new EditionId(new UUID(3, 4)));
        if (words.contains(" hearing no requests on ")) {
            var text = Map.of("en", "We hear no such requests");
            return now.with(List.of(new LocalRule(new ClauseId("L1"), DAY, Optional.empty(), text, text,
                    new Statement(RuleKind.EXCEPTION_BAR, Map.of("clauses", List.of(parts[parts.length - 1]),
                            "instead", "NONE")))));
        }
        return now;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/policy/exceptions/editions.csv", useHeadersInDisplayName = true)
    void itHoldsOnAndTheNewEditionSaysThisOfItsClause(String under, String from, String inForce, String expected,
            String again) {
        var then = edition(under);
        var clause = then.clause(new ClauseId(from)).orElseThrow();
        var now = "the same edition".equals(inForce) ? then : another(inForce);

        var found = Continuance.of(then, clause, now, DAY);

        assertEquals(expected, WaysTest.words(found));
        assertEquals("yes".equals(again), found.needsLook());
    }
}
