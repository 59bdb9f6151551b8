package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** The newest link of each parent, and how it stands. */
@ApplicationScoped
public class PhotoLinkShelf {

    private final PhotoLinks links;
    private final PhotoLetters letters;
    private final SchoolClock clock;
    private final InstantSource time;

    /** A link and how it stands. */
    record Kept(PhotoLink link, LinkStanding standing) {
    }

    @Inject
    public PhotoLinkShelf(PhotoLinks links, PhotoLetters letters, SchoolClock clock, InstantSource time) {
        this.links = links;
        this.letters = letters;
        this.clock = clock;
        this.time = time;
    }

    protected PhotoLinkShelf() {
        this(null, null, null, null);
    }

    /** All of them, by parent. */
    Map<PersonId, Kept> newest(SchoolId school) {
        List<PhotoLink> all = links.newest(school);
        if (all.isEmpty()) {
            return Map.of();
        }
        Instant at = clock.now(school);
        Instant now = time.instant();
        Map<UUID, PhotoLetter> of = letters.bringing(school, all.stream().map(PhotoLink::id).toList()).stream()
            .collect(Collectors.toMap(PhotoLetter::link, Function.identity()));
        return all.stream().collect(Collectors.toMap(PhotoLink::parent,
            link -> new Kept(link, LinkStanding.of(link, of.get(link.id()), at, now))));
    }

    Optional<PhotoLink> find(SchoolId school, UUID id) {
        return links.find(school, id);
    }

    /** Letters that told of answers and did not arrive, or of which nobody knows that they did; the newest first. */
    List<PhotoLetter> failed(SchoolId school) {
        return letters.perhapsFailed(school).stream().filter(letter -> letter.failed(time.instant())).toList();
    }
}
