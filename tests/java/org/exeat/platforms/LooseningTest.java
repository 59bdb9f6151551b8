package org.exeat.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.policy.PlatformId;
import org.junit.jupiter.api.Test;

class LooseningTest {

    private static final Platform TALK = platform("talk", true, "talk.example.org", "talk.example.net");
    private static final Platform WORK = platform("work", false, "work.example.org");
    private static final List<Platform> ALL = List.of(TALK, WORK);

    private static Platform platform(String slug, boolean socialMedia, String... primary) {
        return new Platform(new PlatformId(slug), slug, PlatformKind.FORUM,
                Map.of(DomainRole.PRIMARY, List.of(primary)), Optional.empty(), socialMedia);
    }

    private static List<String> loosened(Platform before, Platform after) {
        return new Loosening(Optional.ofNullable(before), after).of(ALL);
    }

    @Test
    void aPlatformThatIsSocialMediaNoLongerIsClosedLess() {
        assertEquals(List.of("talk"), loosened(TALK, platform("talk", false, "talk.example.org", "talk.example.net")));
        assertEquals(List.of(), loosened(WORK, platform("work", true, "work.example.org")));
    }

    @Test
    void soIsOneThatIsRecognisedAtFewerDomains() {
        assertEquals(List.of("talk"), loosened(TALK, platform("talk", true, "talk.example.org")));
        assertEquals(List.of(), loosened(TALK, platform("talk", true, "example.org", "talk.example.net")));
        var shared = new Platform(TALK.id(), "talk", PlatformKind.FORUM, Map.of(DomainRole.PRIMARY,
                List.of("talk.example.org"), DomainRole.SHARED, List.of("talk.example.net")), Optional.empty(), true);
        assertEquals(List.of("talk"), loosened(TALK, shared));
    }

    private static Platform sharing(String... shared) {
        return new Platform(TALK.id(), "talk", PlatformKind.FORUM, Map.of(DomainRole.PRIMARY,
                List.of("talk.example.org", "talk.example.net"), DomainRole.SHARED, List.of(shared)),
                Optional.empty(), true);
    }

    @Test
    void soIsOneThatOnlySharesSomeOfItsOwnHosts() {
        assertEquals(List.of("talk"), loosened(TALK, sharing("www.talk.example.org")));
        assertEquals(List.of(), loosened(TALK, sharing("cdn.example.com")));
        assertEquals(List.of(), loosened(sharing("www.talk.example.org"), sharing("www.talk.example.org")));
    }

    @Test
    void soIsOneWhoseHostsAnotherPlatformTakes() {
        assertEquals(List.of("talk"), loosened(null, platform("new", false, "talk.example.org")));
        assertEquals(List.of("talk"), loosened(null, platform("new", false, "a.talk.example.org")));
        assertEquals(List.of("talk"), loosened(WORK, platform("work", false, "work.example.org", "example.net")));
        assertEquals(List.of(), loosened(null, platform("new", true, "talk.example.org")));
        assertEquals(List.of(), loosened(null, platform("new", false, "smalltalk.example.org")));
    }

    @Test
    void whatTheHeadAllowedBeforeStaysAllowed() {
        var allowed = platform("work", false, "work.example.org", "talk.example.org");

        assertEquals(List.of(), loosened(allowed, platform("work", false, "talk.example.org")));
    }
}
