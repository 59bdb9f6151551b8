package org.exeat.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.PlatformId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlatformCatalogueTest {
    private static final String GOOD = """
            { "platforms": [
              { "slug": "one", "name": "One", "kind": "VIDEO", "primary": ["one.example.org"], "media": [],
                "shared": [], "minimumAge": null, "socialMedia": true },
              { "slug": "two", "name": "Two", "kind": "FORUM", "primary": ["two.example.org"], "media": ["m.two.org"],
                "shared": ["one.example.org"], "minimumAge": {"years": 16, "source": "published", "note": "Alone."},
                "socialMedia": false } ] }
            """;

    @Test
    void shippedCatalogueIsValidAndKnowsWhatSchoolsAskFor() {
        var catalogue = PlatformCatalogue.shipped();

        assertTrue(catalogue.platforms().size() >= 45, "only " + catalogue.platforms().size());
        assertEquals(Set.of(PlatformKind.values()),
                catalogue.platforms().stream().map(Platform::kind).collect(Collectors.toSet()));
    }

    @Test
    void aPlatformIsCalledByItsNameAndAnybodysOwnWordsByThemselves() {
        var catalogue = PlatformCatalogue.shipped();

        assertEquals("Snapchat", catalogue.name("snapchat"));
        assertEquals("the chat of 9B", catalogue.name("the chat of 9B"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/platforms/ages.csv", numLinesToSkip = 1)
    void shippedAgeIsThePublishedOne(String slug, Integer years) {
        var age = PlatformCatalogue.shipped().find(new PlatformId(slug)).orElseThrow().minimumAge();

        assertEquals(years, age.map(MinimumAge::years).orElse(null));
    }

    @Test
    void platformIsReadWithAllItsFields() {
        var two = read(GOOD).find(new PlatformId("two")).orElseThrow();

        assertEquals(PlatformKind.FORUM, two.kind());
        assertEquals(List.of("m.two.org"), two.domains(DomainRole.MEDIA));
        assertEquals(new MinimumAge(16, "published", "Alone."), two.minimumAge().orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/platforms/wrong-platforms.csv", numLinesToSkip = 1, delimiter = ';',
            quoteCharacter = '`')
    void faultIsNamedByPlatformAndField(String name, String find, String instead, String error) {
        assertTrue(GOOD.contains(find), "The case finds nothing to alter.");
        String json = GOOD.substring(0, GOOD.indexOf(find)) + (instead == null ? "" : instead)
                + GOOD.substring(GOOD.indexOf(find) + find.length());

        var invalid = assertThrows(InvalidCatalogueException.class, () -> read(json));

        assertTrue(invalid.errors().contains(error), () -> invalid.errors().toString());
    }

    @Test
    void allFaultsAreTold() {
        String json = GOOD.replace("\"VIDEO\"", "\"?\"").replace("\"name\": \"Two\",", "");

        assertEquals(2, assertThrows(InvalidCatalogueException.class, () -> read(json)).errors().size());
    }

    private static PlatformCatalogue read(String json) {
        return PlatformCatalogue.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
