package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.people.Pupil;
import org.exeat.people.Reading;
import org.exeat.people.RosterPeople;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentHistory;
import org.exeat.schools.SchoolClock;

/** Works out what a table of paper forms would record at a school, and records nothing. */
@ApplicationScoped
public class ConsentPlans {

    private final ConsentBook book;
    private final FamilyAnswers families;
    private final RosterPeople people;
    private final SchoolClock clock;

    @Inject
    public ConsentPlans(ConsentBook book, FamilyAnswers families, RosterPeople people, SchoolClock clock) {
        this.book = book;
        this.families = families;
        this.people = people;
        this.clock = clock;
    }

    protected ConsentPlans() {
        this(null, null, null, null);
    }

    Reading<ConsentPlan> read(SchoolId school, byte[] csv) {
        List<Pupil> pupils = book.pupils(school, ConsentQuestion.EVERYBODY);
        return new FormReader(FormPeople.of(pupils, parents(school, pupils)), clock.today(school)).read(csv)
            .then(forms -> new Reading.Whole<>(plan(school, forms)));
    }

    private ConsentPlan plan(SchoolId school, List<PaperForm> forms) {
        Map<PupilId, ConsentHistory> before = families.of(school, forms.stream().map(form -> form.pupil().id())
            .toList());
        return new ConsentPlan(forms.stream().map(form -> new ConsentPlan.PlannedForm(form,
            before.getOrDefault(form.pupil().id(), ConsentHistory.NOTHING).inOrder())).toList());
    }

    private Map<UUID, Set<RosterPeople.Named>> parents(SchoolId school, List<Pupil> pupils) {
        Map<PersonId, Set<PersonId>> links = people.guardians(school,
            pupils.stream().map(pupil -> new PersonId(pupil.id().value())).toList());
        Map<PersonId, RosterPeople.Named> named = people.some(school,
            links.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return links.entrySet().stream().collect(Collectors.toMap(link -> link.getKey().value(),
            link -> link.getValue().stream().map(named::get).filter(Objects::nonNull).collect(Collectors.toSet())));
    }
}
