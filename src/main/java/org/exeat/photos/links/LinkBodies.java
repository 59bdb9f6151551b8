package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.exeat.people.Parents;
import org.exeat.platform.PublicAddress;
import org.exeat.platform.visitors.Receipt;
import org.exeat.schools.School;
import org.exeat.schools.SchoolClock;

/** What letters say that bring a link. The code in it stands behind the {@code #}: no server on its way sees it. */
@ApplicationScoped
public class LinkBodies {

    private final PhotoLinks links;
    private final LinkCodes codes;
    private final SchoolClock clock;
    private final PublicAddress address;

    @Inject
    public LinkBodies(PhotoLinks links, LinkCodes codes, SchoolClock clock, PublicAddress address) {
        this.links = links;
        this.codes = codes;
        this.clock = clock;
        this.address = address;
    }

    protected LinkBodies() {
        this(null, null, null, null);
    }

    /** Whether this deployment knows its own address, so that it can write a link. */
    boolean on() {
        return address.known();
    }

    /** None once the link is used, ended, overtaken or has run out. */
    Optional<LetterBody> of(PhotoLetter letter, Parents.Parent to, School school) {
        return links.find(letter.school(), letter.link()).filter(link -> link.open(clock.now(letter.school())))
            .map(link -> new LetterBody("PHOTO_LINK", language -> Map.of("names", PhotoLetterText.names(to.children()),
                "day", day(language, link), "link", page(language, school, codes.of(link.school()).apply(link.id())))));
    }

    private String day(String language, PhotoLink link) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag(language))
            .format(link.lastDay(clock.zone(link.school())));
    }

    private String page(String language, School school, Receipt code) {
        return address.of("/" + language + "/" + school.slug() + "/photos/answers#t=" + code.letters()).orElse("");
    }
}
