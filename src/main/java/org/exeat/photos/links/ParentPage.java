package org.exeat.photos.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exeat.people.Parents;
import org.exeat.photos.consents.ConsentDesk;
import org.exeat.photos.consents.OwnAnswers;
import org.exeat.photos.consents.OwnConsents;
import org.exeat.platform.Actor;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentGiver;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;
import org.exeat.schools.SchoolClock;

/** What one parent sees of their children and answers about them, however they came. Nothing of anybody else. */
@ApplicationScoped
public class ParentPage {

    private static final Comparator<PhotoConsent> ORDER = Comparator
        .comparing((PhotoConsent one) -> one.use().channel()).thenComparing(one -> one.use().scope());

    private final Parents parents;
    private final OwnConsents consents;
    private final ConsentDesk desk;
    private final SchoolClock clock;

    @Inject
    public ParentPage(Parents parents, OwnConsents consents, ConsentDesk desk, SchoolClock clock) {
        this.parents = parents;
        this.consents = consents;
        this.desk = desk;
        this.clock = clock;
    }

    protected ParentPage() {
        this(null, null, null, null);
    }

    /** Somebody who answers for a pupil who is at the school now. */
    Optional<Parents.Parent> parent(SchoolId school, PersonId person) {
        return parents.find(school, person, clock.today(school));
    }

    PhotoAnswersView view(SchoolId school, Parents.Parent parent, LocalDate until) {
        Map<PupilId, Map<PhotoUse, PhotoConsent>> said = consents.standing(school, parent.id(),
            parent.children().stream().map(Parents.Child::id).toList(), clock.today(school));
        return new PhotoAnswersView(parent.responsible(), until, parent.children().stream()
            .map(child -> view(child, said.getOrDefault(child.id(), Map.of()))).toList());
    }

    private static PhotoAnswersView.ChildView view(Parents.Child child, Map<PhotoUse, PhotoConsent> said) {
        return new PhotoAnswersView.ChildView(child.id().toString(), child.firstName(), said.values().stream()
            .sorted(ORDER).map(one -> new PhotoAnswersView.SaidView(one.use().scope().name(),
                one.use().channel().name(), one.answer().name(), one.span().from())).toList());
    }

    /** Records what the parent answered, about their own children only; in the transaction that runs. */
    void record(SchoolId school, Actor by, Parents.Parent parent, List<ChildAnswersRequest> children) {
        Map<PupilId, Map<PhotoUse, Boolean>> said = ChildAnswersRequest.said(children);
        if (!said.keySet().stream().allMatch(parent::answersFor)) {
            throw RefusedException.wrong("children", "UNKNOWN_CHOICE");
        }
        var kind = parent.responsible() ? ConsentGiver.Kind.RESPONSIBLE : ConsentGiver.Kind.CARER;
        desk.answer(school, by, new OwnAnswers(kind, parent.id(), clock.today(school), said));
    }
}
