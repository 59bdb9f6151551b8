package org.exeat.photos.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.people.Parents;
import org.exeat.platform.Keys;
import org.exeat.platform.Mail;
import org.exeat.platform.PublicAddress;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.web.ShippedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letter that brings a link, word for word as it is sent. */
class LinkBodiesTest {

    private static final Parents.Parent LINNET = new Parents.Parent(new PersonId(new UUID(3, 4)), "Linnet Quince", true,
        Optional.of("linnet@home.example"), List.of(new Parents.Child(new PupilId(new UUID(5, 2)), "Perry"),
            new Parents.Child(new PupilId(new UUID(5, 1)), "Wren")));

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2026-11-20T23:30:00Z");
    private final PhotoLink link = new PhotoLink(new UUID(7, 8), Bilingual.ID, LINNET.id(), new byte[32])
        .made(now, new UUID(9, 9));

    private LinkBodies bodies(Optional<String> address) {
        var links = (PhotoLinks) Proxy.newProxyInstance(PhotoLinks.class.getClassLoader(),
            new Class<?>[] {PhotoLinks.class}, (proxy, method, arguments) -> Optional.of(link));
        return new LinkBodies(links, codes(), new SchoolClock(null, null) {
            @Override
            public Instant now(SchoolId school) {
                return now;
            }

            @Override
            public ZoneId zone(SchoolId school) {
                return ZoneId.of("Europe/London");
            }
        }, new PublicAddress(address));
    }

    private LinkCodes codes() {
        return new LinkCodes(new Keys(folder.toString()) {
            @Override
            public byte[] secret(String name) {
                return name.getBytes(StandardCharsets.US_ASCII);
            }
        });
    }

    private Optional<Mail.Letter> letter() {
        var texts = new PhotoLetterText(ShippedTexts.letters(), Bilingual.directory(),
            bodies(Optional.of("https://exeat.school.example/")), null);
        return texts.of(PhotoLetter.bringing(link, new UUID(7, 9), now), LINNET);
    }

    private String page(String language) {
        return "\nhttps://exeat.school.example/" + language + "/cwm-derwen/photos/answers#t="
            + codes().of(Bilingual.ID).apply(link.id()).letters() + "\n";
    }

    @Test
    void itSaysInBothLanguagesOfWhomByWhenAndWhere() {
        String text = letter().orElseThrow().text();

        assertTrue(text.contains(" about Perry, Wren: ") && text.contains(" am Perry, Wren: "), text);
        assertTrue(text.contains("until 4 December 2026") && text.contains("tan 4 Rhagfyr 2026"), text);
        assertTrue(text.contains(page("en")) && text.contains(page("cy")), text);
        assertEquals(Bilingual.NAME + ": what may we publish about your children? / " + Bilingual.NAME
            + ": beth gawn ni ei gyhoeddi am eich plant?", letter().orElseThrow().subject());
    }

    @Test
    void nobodysFamilyNameIsInIt() {
        assertFalse((letter().orElseThrow().subject() + letter().orElseThrow().text()).contains("Quince"));
    }

    @Test
    void whatDoesNotWorkAnyMoreIsNotSent() {
        now = now.plus(PhotoLink.LASTS);

        assertEquals(Optional.empty(), letter());
    }

    @Test
    void withoutAnAddressOfItsOwnTheProgramWritesNoLink() {
        assertFalse(bodies(Optional.empty()).on());
        assertTrue(bodies(Optional.of("https://exeat.school.example")).on());
    }
}
