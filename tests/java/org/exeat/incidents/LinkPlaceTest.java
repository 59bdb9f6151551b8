package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayName("Do two links lead to the same place?")
class LinkPlaceTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvFileSource(resources = "/incidents/links.csv", numLinesToSkip = 1)
    void theSamePlaceByAnotherNameIsTheSame(String one, String other, String same) {
        assertEquals(same, LinkPlace.of(one).equals(LinkPlace.of(other)) ? "the same" : "another");
    }
}
