package org.exeat.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseMemoryTest {

    @ParameterizedTest(name = "of {0} MB the database keeps its rows in {1} MB")
    @CsvSource({"512, 256", "2048, 256", "4096, 512", "8192, 1024", "16384, 2048", "65536, 2048"})
    void aMachineGivesTheDatabaseAnEighthOfItsMemoryWithinBounds(long machine, long kept) {
        assertEquals(kept, new DatabaseMemory(machine << 20).megabytes());
    }
}
