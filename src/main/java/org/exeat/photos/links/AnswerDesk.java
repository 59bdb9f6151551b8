package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.people.Parents;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Sha256;
import org.exeat.platform.visitors.Receipt;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/**
 * Where parents answer: by a link, which only the answers use up, or signed in. A link that is unknown, used, ended,
 * overtaken, over or of another school is none, and all of them look the same.
 */
@Atomic
@ApplicationScoped
public class AnswerDesk {

    private final PhotoLinks links;
    private final ParentPage page;
    private final SchoolClock clock;
    private final Journal journal;

    /** A link that works, and whose it is. */
    private record Opened(PhotoLink link, Parents.Parent parent) {
    }

    @Inject
    public AnswerDesk(PhotoLinks links, ParentPage page, SchoolClock clock, Journal journal) {
        this.links = links;
        this.page = page;
        this.clock = clock;
        this.journal = journal;
    }

    protected AnswerDesk() {
        this(null, null, null, null);
    }

    /** What the holder of that link may answer about. Nothing is used up by it. */
    public PhotoAnswersView look(SchoolId school, String token) {
        Opened opened = find(school, token).filter(link -> link.open(clock.now(school)))
            .flatMap(this::opened).orElseThrow(AnswerDesk::none);
        return page.view(school, opened.parent(), opened.link().lastDay(clock.zone(school)));
    }

    /** Records the answers and uses the link up. The same answers once more are those that were recorded. */
    public void answer(SchoolId school, LinkAnswersRequest request) {
        PhotoLink link = find(school, request.token()).orElseThrow(AnswerDesk::none);
        byte[] answers = Sha256.of(request.children().toString().getBytes(StandardCharsets.UTF_8));
        if (link.usedBy(answers)) {
            return;
        }
        Opened opened = opened(link).orElseThrow(AnswerDesk::none);
        if (links.use(school, link.id(), clock.now(school), answers) == 0) {
            refuseOthers(link, answers);
            return;
        }
        page.record(school, Actor.VISITOR, opened.parent(), request.children());
        // Not as "photo-link:": that a family answered is left out of the trail that others read (ADR 12).
        journal.record(AuditEvent.of(school, Actor.VISITOR, "photo-link-used", "photo-consent-link:" + link.id()));
    }

    /** It was over, or another request came first: well if that brought the same answers. */
    private void refuseOthers(PhotoLink link, byte[] answers) {
        if (links.usedBy(link.school(), link.id(), answers) == 0) {
            throw none();
        }
    }

    private Optional<PhotoLink> find(SchoolId school, String token) {
        return Receipt.typed(token).flatMap(code -> links.ofToken(school, code.hash()));
    }

    private Optional<Opened> opened(PhotoLink link) {
        return page.parent(link.school(), link.parent()).map(parent -> new Opened(link, parent));
    }

    private static AbsentException none() {
        return new AbsentException("link", "NO_SUCH_LINK");
    }

    /** What somebody signed in may answer about; of nobody's children if the school has not said who they are. */
    public PhotoAnswersView own(SchoolId school, Optional<PersonId> person) {
        return person.flatMap(one -> page.parent(school, one))
            .map(parent -> page.view(school, parent, null))
            .orElseGet(() -> new PhotoAnswersView(false, null, List.of()));
    }

    /** Records what somebody signed in answers. */
    public void answer(SchoolId school, Actor by, Optional<PersonId> person, List<ChildAnswersRequest> children) {
        Parents.Parent parent = person.flatMap(one -> page.parent(school, one))
            .orElseThrow(() -> new AbsentException("parent"));
        page.record(school, by, parent, children);
    }
}
