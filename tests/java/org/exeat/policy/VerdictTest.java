package org.exeat.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prohibition beats permission, no permission is refusal, a missing fact is asked for, silence is named. */
class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "'', REFUSE",
        "PERMITS IN_NAMED_PLACE, ALLOW",
        "FORBIDS NEVER_FOR_THIS_YEAR, REFUSE",
        "NEEDS PLACE_UNKNOWN, NEEDS_INFORMATION",
        "NEEDS PLATFORM_NOT_APPROVED, REFUSE",
        "INFORMS EDITION_SILENT, POLICY_SILENT",
        "INFORMS SENIOR_STAFF, REFUSE",
        "ADVISES SENIOR_STAFF, REFUSE",
        "PERMITS IN_NAMED_PLACE + FORBIDS CLOSED_DAY, REFUSE",
        "PERMITS IN_NAMED_PLACE + NEEDS PLACE_UNKNOWN, NEEDS_INFORMATION",
        "PERMITS IN_NAMED_PLACE + NEEDS PLATFORM_NOT_APPROVED, REFUSE",
        "PERMITS IN_NAMED_PLACE + INFORMS EDITION_SILENT, ALLOW",
        "PERMITS IN_NAMED_PLACE + INFORMS PLACE_UNKNOWN, ALLOW",
        "NEEDS PLACE_UNKNOWN + FORBIDS CLOSED_DAY, REFUSE",
        "NEEDS PLACE_UNKNOWN + INFORMS EDITION_SILENT, NEEDS_INFORMATION",
        "FORBIDS CLOSED_DAY + INFORMS EDITION_SILENT, REFUSE"})
    void allFindingsTogetherGiveOneVerdictInWhateverOrder(String told, Verdict expected) {
        var findings = new ArrayList<>(Arrays.stream(told.split(" \\+ ")).filter(each -> !each.isEmpty())
            .map(VerdictTest::finding).toList());

        assertEquals(expected, Verdict.of(findings));
        Collections.reverse(findings);
        assertEquals(expected, Verdict.of(findings));
    }

    private static Finding finding(String told) {
        var words = told.split(" ");
        return Finding.of(Effect.valueOf(words[0]), Reason.valueOf(words[1]));
    }
}
