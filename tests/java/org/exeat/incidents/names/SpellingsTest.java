package org.exeat.incidents.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways to write a name, and the names in a sentence. */
class SpellingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Harri Evans|Harri Evans;Harri;Evans",
        "Mrs Quernstone|Mrs Quernstone;Quernstone",
        "Tom Smith-Jones|Tom Smith-Jones;Tom;Smith-Jones;Smith;Jones",
        "Dafydd ap Huw|Dafydd ap Huw;Dafydd;Huw",
        "Perry Pupilten, junior|Perry Pupilten, junior;Perry;Pupilten",
        "harri evans|harri evans;harri;evans",
        "two boys in 9B|two boys in 9B",
        "J. O’Brien|J. O’Brien;O’Brien"})
    void aNameMayBeWrittenInFullOrInPart(String name, String spellings) {
        assertEquals(List.of(spellings.split(";")), Spellings.of(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Harri in year 9 and Siân Evans|Harri;Siân Evans",
        "My friend and Ŵynn’s brother|Ŵynn",
        "The Harri of 9B|Harri",
        "Dafydd ap Huw a Lowri ferch Siôn|Dafydd ap Huw;Lowri ferch Siôn",
        "Omar van der Berg and Ana de la rue|Omar van der Berg;Ana",
        "me|",
        "Somebody in Year 9|",
        "Mae Llŷr a Mali yn ei dosbarth|Llŷr;Mali"})
    void wordsWithACapitalMayBeNames(String sentence, String names) {
        assertEquals(names == null ? List.of() : List.of(names.split(";")), Spellings.named(sentence));
    }

    @Test
    void whoeverIsNamedAgainIsStillOneAndWhatIsKnownIsNotMentionedAnew() {
        var gathering = new Gathering();
        gathering.add("Harri Evans", KnownName.Part.ALLEGED);
        gathering.add("harri  evans", KnownName.Part.FORMER);
        gathering.mention("Harri");
        gathering.mention("Mali Evans");

        assertEquals(List.of("Harri Evans ALLEGED [Harri Evans, Harri, Evans]",
                "Mali Evans MENTIONED [Mali Evans, Mali]"),
                gathering.names().stream().map(one -> one.name() + " " + one.part() + " " + one.spellings()).toList());
    }
}
