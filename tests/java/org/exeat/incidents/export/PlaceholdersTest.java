package org.exeat.incidents.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.exeat.incidents.names.KnownName;
import org.exeat.incidents.names.Redaction;
import org.junit.jupiter.api.Test;

/** Which letter stands for whom. */
class PlaceholdersTest {

    private static KnownName known(String... spellings) {
        return new KnownName(spellings[0], KnownName.Part.WITNESS, List.of(spellings));
    }

    private static String without(Placeholders placeholders, List<String> readable, List<String> words, String text) {
        return Redaction.of(placeholders.without(readable, words, letter -> "Withheld " + letter)).of(text);
    }

    @Test
    void onePersonIsOneLetterAndANameThatTwoShareIsBoth() {
        var placeholders = new Placeholders(List.of(known("Huw Evans", "Huw", "Evans"),
                known("Mali Evans", "Mali", "Evans")), letter -> "Person " + letter);

        assertEquals("Person A, Person A, Person B and Person A/B",
                without(placeholders, List.of(), List.of(), "Huw Evans, huw, Mali and Evans"));
    }

    @Test
    void lettersAreTheSameWhoeverStaysReadable() {
        var placeholders = new Placeholders(List.of(known("Huw"), known("Mali")), letter -> "Person " + letter);

        assertEquals("Huw and Person B", without(placeholders, List.of("HUW"), List.of(), "Huw and Mali"));
    }

    @Test
    void furtherWordsHaveLettersOfTheirOwnUnlessTheyAreKnownNames() {
        var placeholders = new Placeholders(List.of(known("Huw")), letter -> "Person " + letter);

        assertEquals("Person A in Withheld A, Withheld B",
                without(placeholders, List.of(), List.of("Huw", "Bryn Road", "9B"), "Huw in Bryn Road, 9B"));
    }

    @Test
    void theTwentySeventhIsCalledByTwoLetters() {
        var placeholders = new Placeholders(IntStream.range(0, 28).mapToObj(at -> known("name" + at)).toList(),
                letter -> letter);

        assertEquals("Z AA AB", placeholders.of("name25") + " " + placeholders.of("name26") + " "
                + placeholders.of("name27"));
    }
}
