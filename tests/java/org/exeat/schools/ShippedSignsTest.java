package org.exeat.schools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.exeat.policy.offsite.Concern;
import org.exeat.policy.offsite.WordSigns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedSignsTest {

    private static final String SOUND =
            "{'signs': [{'concern': 'EXPLOITATION', 'about': 'Secrets', 'phrases': ['our|little ~ secret*']}]}";

    private static WordSigns read(String json) {
        return ShippedSigns.read("signs.json",
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void signsAreReadWithTheirConcern() {
        assertEquals(Set.of(Concern.EXPLOITATION), read(SOUND).concerns("It is our big Secrets thing"));
        assertEquals(Set.of(), read(SOUND).concerns("secret, our"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', quoteCharacter = '^', value = {
        "EXPLOITATION # DISREPUTE # signs.json, signs.concern: is DISREPUTE, which people judge and words do not.",
        "our|little # Our # signs.json, signs.phrases: is “Our ~ secret*”, which is not written as a phrase is.",
        "our|little ~ # ~ ~ # signs.json, signs.phrases: is “~ ~ secret*”, which is not written as a phrase is.",
        "our|little # * # signs.json, signs.phrases: is “* ~ secret*”, which is not written as a phrase is.",
        "secret* # s* # signs.json, signs.phrases: is “our|little ~ s*”, which is not written as a phrase is.",
        "secret* # secret* ~ # signs.json, signs.phrases: is “our|little ~ secret* ~”, which is not written as a",
        "'about': 'Secrets', # '' # signs.json",
        "'about' # 'abuot' # signs.json, signs.about: is missing; expected is a text.",
        "['our|little ~ secret*'] # 7 # signs.json, signs.phrases: is not a list.",
        "{'signs' # ['signs' # signs.json: is not a JSON object:"})
    void anErrorNamesFileAndField(String original, String replacement, String error) {
        var json = SOUND.replace(original, replacement);
        var errors = assertThrows(InvalidPackException.class, () -> read(json)).errors();

        assertEquals(List.of(error), errors.stream().map(each -> each.startsWith(error) ? error : each).limit(1)
                .toList());
    }
}
