package org.exeat.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exeat.policy.PlatformId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DomainMatcherTest {
    private static final DomainMatcher SHIPPED = new DomainMatcher(PlatformCatalogue.shipped());

    @ParameterizedTest
    @CsvFileSource(resources = "/platforms/hosts.csv", numLinesToSkip = 1)
    void hostBelongsToThePlatformsInTheTable(String host, String matches) {
        var found = SHIPPED.match(host).stream().sorted(Comparator.comparing(match -> match.platform().value()))
                .map(match -> match.platform() + ":" + match.role()).collect(Collectors.joining(" "));

        assertEquals(matches == null ? "" : matches, found);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/platforms/not-hosts.csv", numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void whatIsNoHostOfAnybodyMatchesNothing(String text) {
        assertTrue(SHIPPED.match(text).isEmpty());
    }

    @Test
    void entryBelowARegisteredNameStandsForItselfAndBelowOnly() {
        var matcher = new DomainMatcher(catalogue("maps.google.com", DomainRole.PRIMARY));

        assertEquals(1, matcher.match("maps.google.com").size());
        assertEquals(1, matcher.match("a.b.maps.google.com").size());
        assertTrue(matcher.match("google.com").isEmpty());
        assertTrue(matcher.match("www.google.com").isEmpty());
    }

    @Test
    void hostOfOnePlatformIsSharedByNoOther() {
        var one = catalogue("example.org", DomainRole.PRIMARY).platforms().get(0);
        var two = new Platform(new PlatformId("two"), "Two", PlatformKind.FORUM, Map.of(DomainRole.PRIMARY,
                List.of("two.org"), DomainRole.SHARED, List.of("chat.example.org")), Optional.empty(), true);
        var matcher = new DomainMatcher(PlatformCatalogue.of(List.of(one, two)));

        assertEquals(Set.of(new DomainMatch(one.id(), DomainRole.PRIMARY)), matcher.match("chat.example.org"));
    }

    @Test
    void lettersBeyondAsciiAndTheirPunycodeAreTheSame() {
        var matcher = new DomainMatcher(catalogue("xn--bcher-kva.example.org", DomainRole.PRIMARY));

        for (String host : List.of("bücher.example.org", "BÜCHER.example.org", "xn--bcher-kva.example.org",
                "www.bücher.example.org.", "bücher。example。org")) {
            assertEquals(Set.of(new DomainMatch(new PlatformId("one"), DomainRole.PRIMARY)), matcher.match(host), host);
        }
    }

    @Test
    void hostAsLongAsCanBeIsJudgedAndALongerOneIsNone() {
        var label = "a".repeat(63) + ".";
        var longest = label.repeat(3) + "a".repeat(49) + ".youtube.com";

        assertEquals(253, longest.length());
        assertEquals(1, SHIPPED.match(longest).size());
        assertTrue(SHIPPED.match("a" + longest).isEmpty());
        assertTrue(SHIPPED.match("a" + label + "youtube.com").isEmpty());
        assertTrue(SHIPPED.match(null).isEmpty());
    }

    @Test
    void onlySharedDomainsStayOpenWhenAPlatformIsRefused() {
        assertTrue(DomainRole.PRIMARY.isRefusedWithPlatform());
        assertTrue(DomainRole.MEDIA.isRefusedWithPlatform());
        assertFalse(DomainRole.SHARED.isRefusedWithPlatform());
    }

    private static PlatformCatalogue catalogue(String domain, DomainRole role) {
        return PlatformCatalogue.of(List.of(new Platform(new PlatformId("one"), "One", PlatformKind.FORUM,
                Map.of(role, List.of(domain)), Optional.empty(), true)));
    }
}
