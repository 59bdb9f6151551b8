package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.people.Pupil;
import org.exeat.people.Pupils;
import org.exeat.people.RosterPeople;
import org.exeat.platform.AbsentException;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentHistory;
import org.exeat.policy.photos.ConsentStanding;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;
import org.exeat.schools.SchoolClock;

/** What was answered about one pupil, for those who look after it. */
@ApplicationScoped
public class PupilConsents {

    private final FamilyAnswers families;
    private final Pupils pupils;
    private final RosterPeople people;
    private final SchoolClock clock;

    /**
     * Who gave any answer: their names, and who answers for the pupil no more.
     *
     * @param former since when, by the giver's key
     */
    private record Givers(Map<PersonId, RosterPeople.Named> of, Map<String, LocalDate> former) {

        PupilConsentsView.AnswerView view(ConsentEntity row) {
            PhotoConsent said = row.consent();
            String person = row.by().person().map(UUID::toString).orElse(null);
            String name = row.by().person().map(PersonId::new).map(of::get).map(RosterPeople.Named::name)
                .or(() -> row.by().name()).orElse(null);
            return new PupilConsentsView.AnswerView(said.giver().kind().name(), person, name,
                former.get(said.giver().key()), said.use().scope().name(), said.use().channel().name(),
                said.answer().name(), said.evidence().name(), said.span().from(), said.span().until().orElse(null),
                row.recordedAt());
        }
    }

    @Inject
    public PupilConsents(FamilyAnswers families, Pupils pupils, RosterPeople people, SchoolClock clock) {
        this.families = families;
        this.pupils = pupils;
        this.people = people;
        this.clock = clock;
    }

    protected PupilConsents() {
        this(null, null, null, null);
    }

    /** The pupil's id, for a pupil of the school, whether or not still there. */
    PupilId known(SchoolId school, UUID id) {
        return pupil(school, id).id();
    }

    /** The school's day. */
    LocalDate today(SchoolId school) {
        return clock.today(school);
    }

    /** All of it. */
    PupilConsentsView view(SchoolId school, UUID id) {
        Pupil pupil = pupil(school, id);
        var recorded = families.recorded(school, List.of(pupil.id())).getOrDefault(pupil.id(),
            FamilyAnswers.Recorded.NOTHING);
        PersonId person = new PersonId(id);
        Set<PersonId> parents = people.guardians(school, Set.of(person)).getOrDefault(person, Set.of());
        Givers givers = givers(school, parents, recorded);
        List<PupilConsentsView.PersonView> listed = parents.stream().map(givers.of()::get)
            .filter(one -> one != null).sorted(Comparator.comparing(RosterPeople.Named::name))
            .map(one -> new PupilConsentsView.PersonView(one.id().toString(), one.name())).toList();
        return new PupilConsentsView(id.toString(), pupil.name(), pupil.year().name(), listed,
            uses(recorded, givers, today(school)), recorded.rows().stream().map(givers::view)
                .sorted(Comparator.comparing(PupilConsentsView.AnswerView::recordedAt).reversed()).toList());
    }

    private static List<PupilConsentsView.UseView> uses(FamilyAnswers.Recorded said, Givers givers, LocalDate today) {
        ConsentHistory history = said.history();
        return PhotoUse.all().stream().map(use -> {
            var standing = ConsentStanding.of(history, use, today);
            return new PupilConsentsView.UseView(use.scope().name(), use.channel().name(), standing.state().name(),
                said.rows().stream().filter(row -> standing.latest().containsValue(row.consent()))
                    .collect(Collectors.toMap(row -> row.consent().giver().key(), givers::view,
                        (older, newer) -> newer, TreeMap::new)).values().stream().toList());
        }).toList();
    }

    private Givers givers(SchoolId school, Set<PersonId> parents, FamilyAnswers.Recorded said) {
        Set<PersonId> all = new HashSet<>(parents);
        said.rows().forEach(row -> row.by().person().map(PersonId::new).ifPresent(all::add));
        return new Givers(people.some(school, all), said.former());
    }

    private Pupil pupil(SchoolId school, UUID id) {
        return pupils.find(school, new PupilId(id)).orElseThrow(() -> new AbsentException("pupil"));
    }
}
