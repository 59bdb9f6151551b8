package org.exeat.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.exeat.policy.PlatformId;
import org.junit.jupiter.api.Test;

class CatalogueDifferenceTest {
    private static final CatalogueEntry BEFORE = entry("One", List.of("a.example.org", "b.example.org"), true, false);

    @Test
    void onlyWhatChangedIsTold() {
        var after = entry("Uno", List.of("b.example.org", "c.example.org"), false, true);

        assertEquals(Map.of("name", "One → Uno", "primary", "+c.example.org -a.example.org",
                "socialMedia", "true → false", "hidden", "false → true"), CatalogueDifference.of(BEFORE, after));
        assertTrue(CatalogueDifference.of(BEFORE, BEFORE).isEmpty());
    }

    @Test
    void allOfAPlatformThatWasAddedIsTold() {
        assertEquals(Map.of("name", "One", "kind", "FORUM", "minimumAge", "none", "socialMedia", "true",
                "hidden", "false", "primary", "+a.example.org +b.example.org"), CatalogueDifference.of(BEFORE));
    }

    @Test
    void aLongListIsCutToWhatTheTrailTakes() {
        var many = IntStream.range(0, 200).mapToObj(number -> "host-" + number + ".example.org").toList();

        var told = CatalogueDifference.of(entry("One", many, true, false)).get("primary");

        assertEquals(2_000, told.length());
        assertTrue(told.endsWith(" …"));
    }

    private static CatalogueEntry entry(String name, List<String> primary, boolean socialMedia, boolean hidden) {
        var platform = new Platform(new PlatformId("one"), name, PlatformKind.FORUM,
                Map.of(DomainRole.PRIMARY, primary), Optional.empty(), socialMedia);
        return new CatalogueEntry(platform, false, hidden, 1, Optional.empty());
    }
}
