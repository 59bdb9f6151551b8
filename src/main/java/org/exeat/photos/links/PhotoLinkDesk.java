package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.people.Parents;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** Where the office makes links out, sends one anew, ends one, and has a letter tried again. */
@Atomic
@ApplicationScoped
public class PhotoLinkDesk {

    private final Addressees addressees;
    private final PhotoLinkShelf shelf;
    private final LinkMaker maker;
    private final PhotoPost post;
    private final Journal journal;

    /**
     * Whom a sending would reach.
     *
     * @param letters those with an address to whom no link is on its way
     * @param waiting to how many one is on its way
     * @param without those of whom the roster holds no address
     */
    record Reach(List<Parents.Parent> letters, int waiting, List<Parents.Parent> without) {
    }

    @Inject
    public PhotoLinkDesk(Addressees addressees, PhotoLinkShelf shelf, LinkMaker maker, PhotoPost post,
            Journal journal) {
        this.addressees = addressees;
        this.shelf = shelf;
        this.maker = maker;
        this.post = post;
        this.journal = journal;
    }

    protected PhotoLinkDesk() {
        this(null, null, null, null, null);
    }

    /** Whom a sending to those parents would reach now. */
    public Reach reach(SchoolId school, LinkTargetRequest target) {
        List<Parents.Parent> meant = addressees.of(school, target);
        Map<PersonId, PhotoLinkShelf.Kept> links = shelf.newest(school);
        List<Parents.Parent> with = meant.stream().filter(one -> one.mail().isPresent()).toList();
        List<Parents.Parent> letters = with.stream().filter(one -> !onItsWay(links.get(one.id()))).toList();
        return new Reach(letters, with.size() - letters.size(),
            meant.stream().filter(one -> one.mail().isEmpty()).toList());
    }

    private static boolean onItsWay(PhotoLinkShelf.Kept link) {
        return link != null && link.standing() == LinkStanding.WAITING;
    }

    /** Makes a link for each of those parents, in place of any before it, and writes the letters; how many. */
    public int send(Colleague by, LinkTargetRequest target) {
        List<PersonId> to = reach(by.school(), target).letters().stream().map(Parents.Parent::id).toList();
        maker.make(by, to);
        journal.record(AuditEvent.of(by.school(), by.actor(), "photo-links-sent", "photo-links:" + by.school())
            .with("letters", Integer.toString(to.size())));
        return to.size();
    }

    /** Makes one anew, for whomever that was for. */
    public void renew(Colleague by, UUID id) {
        PersonId parent = find(by.school(), id).parent();
        if (onItsWay(shelf.newest(by.school()).get(parent))) {
            throw RefusedException.because("LETTER_WAITS");
        }
        if (addressees.all(by.school()).stream().noneMatch(one -> one.id().equals(parent)
                && one.mail().isPresent())) {
            throw RefusedException.because("NO_ADDRESS");
        }
        maker.make(by, List.of(parent));
        journal.record(AuditEvent.of(by.school(), by.actor(), "photo-link-renewed", "photo-link:" + id));
    }

    /** Ends one that is open. */
    public void end(Colleague by, UUID id) {
        if (!maker.end(find(by.school(), id))) {
            throw RefusedException.because("ALREADY_DONE");
        }
        journal.record(AuditEvent.of(by.school(), by.actor(), "photo-link-ended", "photo-link:" + id));
    }

    /** Notes that the letter with one that is open came back later, so that it is among those that did not arrive. */
    public void noteReturn(Colleague by, UUID id) {
        PhotoLink link = find(by.school(), id);
        PhotoLinkShelf.Kept newest = shelf.newest(by.school()).get(link.parent());
        boolean open = newest.link().id().equals(id) && newest.standing() == LinkStanding.OPEN;
        if (!open || !post.noteReturn(link)) {
            throw RefusedException.because("ALREADY_DONE");
        }
        journal.record(AuditEvent.of(by.school(), by.actor(), "photo-link-returned", "photo-link:" + id));
    }

    /** Has a letter about answers tried again that failed. */
    public void sendAgain(Colleague by, UUID letter) {
        if (!post.again(by.school(), letter)) {
            throw new AbsentException("letter");
        }
        journal.record(AuditEvent.of(by.school(), by.actor(), "photo-letter-again", "photo-letter:" + letter));
    }

    private PhotoLink find(SchoolId school, UUID id) {
        return shelf.find(school, id).orElseThrow(() -> new AbsentException("link"));
    }
}
