package org.exeat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://exeat.school.example", "https://exeat.school.example/",
        "https://exeat.school.example//"})
    void aPageIsBelowItHoweverItIsWritten(String address) {
        assertEquals(Optional.of("https://exeat.school.example/en/larkmead/today"),
            new PublicAddress(Optional.of(address)).of("/en/larkmead/today"));
    }

    @Test
    void whereNobodyHasSaidThereIsNone() {
        assertFalse(new PublicAddress(Optional.empty()).known());
        assertEquals(Optional.empty(), new PublicAddress(Optional.empty()).of("/en/larkmead/today"));
    }
}
