package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.platform.Ids;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** Makes links with the letters that bring them, and ends them, in the transaction that runs. */
@ApplicationScoped
public class LinkMaker {

    private final PhotoLinks links;
    private final LinkCodes codes;
    private final PhotoPost post;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public LinkMaker(PhotoLinks links, LinkCodes codes, PhotoPost post, SchoolClock clock, Ids ids) {
        this.links = links;
        this.codes = codes;
        this.post = post;
        this.clock = clock;
        this.ids = ids;
    }

    protected LinkMaker() {
        this(null, null, null, null, null);
    }

    /** A link for each of them, in place of any before it. Of two at once the database refuses those of one. */
    void make(Colleague by, List<PersonId> parents) {
        if (parents.isEmpty()) {
            return;
        }
        SchoolId school = by.school();
        links.overtake(school, parents.stream().map(PersonId::value).toList());
        Instant now = clock.now(school);
        var codeOf = codes.of(school);
        List<PhotoLink> made = parents.stream().map(parent -> {
            UUID id = ids.next();
            return new PhotoLink(id, school, parent, codeOf.apply(id).hash()).made(now, by.account().value());
        }).toList();
        links.add(made);
        post.bring(made);
    }

    /** Ends one that is open; whether it was. */
    boolean end(PhotoLink link) {
        return links.end(link.school(), link.id(), clock.now(link.school())) > 0;
    }
}
