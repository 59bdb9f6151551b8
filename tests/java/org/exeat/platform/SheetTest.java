package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aCellThatASpreadsheetWouldCalculateIsNeutralised(String cell) {
        assertEquals("'" + cell, Sheet.cell(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "tŷ", " =1"})
    void anyOtherCellStaysAsItIs(String cell) {
        assertEquals(cell, Sheet.cell(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "-1", "\t=1", "", "a=1", "'n", "'s-Hertogenbosch", "'"})
    void whatASpreadsheetGivesBackIsWhatWasWritten(String text) {
        assertEquals(text, Sheet.text(Sheet.cell(text)));
    }
}
