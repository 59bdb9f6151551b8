package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.people.Parents;
import org.exeat.platform.Mail;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;

/** What the office sees of links and letters. Nothing of it knows whom the school must not write to. */
@ApplicationScoped
public class PhotoLinkViews {

    private static final int PAGE = 50;

    private final Addressees addressees;
    private final PhotoLinkShelf shelf;
    private final LinkChoices choices;
    private final LinkBodies bodies;
    private final Mail mail;

    @Inject
    public PhotoLinkViews(Addressees addressees, PhotoLinkShelf shelf, LinkChoices choices, LinkBodies bodies,
            Mail mail) {
        this.addressees = addressees;
        this.shelf = shelf;
        this.choices = choices;
        this.bodies = bodies;
        this.mail = mail;
    }

    protected PhotoLinkViews() {
        this(null, null, null, null, null);
    }

    /** A page of the links. */
    public PhotoLinkView.PhotoLinksView page(SchoolId school, LinkQuestion question) {
        List<Parents.Parent> parents = addressees.all(school);
        Map<PersonId, PhotoLinkShelf.Kept> links = shelf.newest(school);
        List<PhotoLinkView> found = parents.stream().filter(parent -> links.containsKey(parent.id()))
            .map(parent -> view(parent, links.get(parent.id()))).filter(question::names).toList();
        List<PhotoLinkView> rest = question.after(found.stream().filter(question::wants).toList());
        List<PhotoLinkView> shown = rest.subList(0, Math.min(PAGE, rest.size()));
        return new PhotoLinkView.PhotoLinksView(shown, rest.size() > PAGE ? shown.get(PAGE - 1).id() : null,
            counts(found), failed(school, parents), mail.on() && bodies.on(),
            choices.years(school), choices.classes(school));
    }

    private static PhotoLinkView view(Parents.Parent parent, PhotoLinkShelf.Kept kept) {
        return new PhotoLinkView(kept.link().id().toString(), parent.name(), parent.mail().orElse(null),
            firstNames(parent), kept.standing().name(), kept.link().madeAt(), kept.link().over());
    }

    private static Map<String, Integer> counts(List<PhotoLinkView> links) {
        return links.stream().collect(Collectors.groupingBy(PhotoLinkView::state, TreeMap::new,
            Collectors.summingInt(each -> 1)));
    }

    private List<PhotoLinkView.FailedLetterView> failed(SchoolId school, List<Parents.Parent> parents) {
        Map<PersonId, Parents.Parent> byId = parents.stream()
            .collect(Collectors.toMap(Parents.Parent::id, Function.identity()));
        return shelf.failed(school).stream().filter(letter -> byId.containsKey(letter.to())).map(letter ->
            new PhotoLinkView.FailedLetterView(letter.id().toString(), byId.get(letter.to()).name(),
                byId.get(letter.to()).mail().orElse(null), letter.madeAt())).toList();
    }

    /** What a sending would do. */
    public PhotoLinkView.LinkReachView reach(PhotoLinkDesk.Reach reach) {
        return new PhotoLinkView.LinkReachView(reach.letters().size(), reach.waiting(), reach.without().stream()
            .map(one -> new PhotoLinkView.UnreachedView(one.name(), firstNames(one))).toList());
    }

    private static List<String> firstNames(Parents.Parent parent) {
        return parent.children().stream().map(Parents.Child::firstName).toList();
    }
}
