package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnexpectedMapperTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "08S01, 0, true, the connection is lost",
        "08001, 0, true, none of the pool's came free",
        "08004, 1040, true, too many connections",
        "HY000, 1040, true, the same as the database says it at times",
        "42000, 1203, true, too many of this user",
        "70100, 1927, true, the connection was killed",
        "70100, 1317, false, the statement was stopped",
        "45000, 1644, false, a procedure of ours refused",
        "01000, 1265, false, a value was cut",
        "40001, 1213, false, another went first",
        "HY000, 1205, false, another took too long",
        ", 0, false, nothing is known"
    })
    void onlyThatTheDatabaseCannotBeReachedPassesByItself(String state, int error, boolean passes, String meaning) {
        var failure = new IllegalStateException(new SQLException(meaning, state, error));

        assertEquals(passes, UnexpectedMapper.unreachable(failure).isPresent(), meaning);
    }
}
