package org.exeat.incidents.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is left of what somebody wrote when names are taken out. */
class RedactionTest {

    private static Redaction taking(String... spellings) {
        return Redaction.of(IntStream.range(0, spellings.length).mapToObj(at ->
                new Redaction.Chosen(spellings[at], "Person " + (char) ('A' + at))).toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/incidents/redaction.csv", delimiter = '|', numLinesToSkip = 2, quoteCharacter = '~')
    void everyNameThatWasChosenIsReplacedAndNothingElse(String chosen, String text, String expected) {
        assertEquals(expected, taking(chosen.split(";")).of(text));
    }

    @Test
    void aTextWithoutANameStaysAsItIs() {
        String text = "a\u0301 written in parts";

        assertSame(text, taking("Harri").of(text));
        assertSame(text, Redaction.of(List.of()).of(text));
    }

    @Test
    void aNameThatStaysIsNotReplacedInPart() {
        var redaction = Redaction.of(List.of(Redaction.Chosen.staying("Harri Evans"),
                new Redaction.Chosen("Evans", "Person A")));

        assertEquals("Harri Evans, Mr Person A", redaction.of("Harri Evans, Mr Evans"));
    }

    @Test
    void namesAreCountedAsOftenAsTheyStandThere() {
        assertEquals(List.of("Harri", "Harri Evans", "Harri"), taking("Harri", "Harri Evans")
                .in("Harri said: Harri Evans is not Harri.").stream().map(Redaction.Chosen::spelling).toList());
    }

    @Test
    void onlyWhatHasTwoLettersOrDigitsIsLookedFor() {
        assertEquals(List.of(true, true, false, false, false), List.of("Al", "9B", "A", "", " . ")
                .stream().map(Redaction::usable).toList());
    }
}
