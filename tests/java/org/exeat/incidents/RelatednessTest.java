package org.exeat.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as somebody's full name, and so makes two reports or incidents alike. */
class RelatednessTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mair Elin Puw", "Llywelyn ap Gruffudd", "Gwenllian ferch Owain", "Sem van der Berg",
            "María de la Cruz y Ruiz", "Omar ibn Khaled al-Amin", "Jean d'Arcy", "Niamh Ní Bhriain", " Łucja  Żak "})
    void namesWithSmallWordsBetweenTheirPartsAreFullNames(String name) {
        assertEquals(List.of(Names.plain(name)), Relatedness.fullName(name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not sure", "Mair", "van Dijk", "Someone from year nine", "Mair and Owain",
            "a girl in Year 8", "Mair ap"})
    void whatNamesNobodyOrOnePartOfANameIsNone(String words) {
        assertEquals(List.of(), Relatedness.fullName(words).toList());
    }
}
