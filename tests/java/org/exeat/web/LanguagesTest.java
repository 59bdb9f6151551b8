package org.exeat.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"cy|cy", "en-GB,en;q=0.9,cy;q=0.8|en", "fr, cy-GB;q=0.5|cy",
            "en;q=0.1,cy;q=0.2|cy", "fr|en", "*|en", "|en", "text/html;q=9|en", "application/json;charset=none|en",
            ";;;|en"})
    void welshIsAnsweredWhereItIsPreferred(String header, String language) {
        assertEquals(language, Languages.preferred(header));
    }
}
