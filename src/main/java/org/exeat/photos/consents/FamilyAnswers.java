package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.people.RosterPeople;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentHistory;

/**
 * What families answered, for whoever asks the policy whether a pupil may be shown. Its answers are no verdicts, and
 * must not be shown to anybody who gets verdicts.
 */
@ApplicationScoped
public class FamilyAnswers {

    /** From here on it is quicker to read all answers than those of the pupils named. */
    private static final int MANY = 300;

    private final ConsentRows rows;
    private final RosterPeople people;

    /**
     * What was recorded about one pupil.
     *
     * @param rows in the order of recording
     * @param former since when who of them answers for the pupil no more, by giver's key
     */
    record Recorded(List<ConsentEntity> rows, Map<String, LocalDate> former) {

        static final Recorded NOTHING = new Recorded(List.of(), Map.of());

        /** As the policy sees it. */
        ConsentHistory history() {
            return new ConsentHistory(rows.stream().map(ConsentEntity::consent).toList(), former);
        }
    }

    @Inject
    public FamilyAnswers(ConsentRows rows, RosterPeople people) {
        this.rows = rows;
        this.people = people;
    }

    protected FamilyAnswers() {
        this(null, null);
    }

    /** All that was ever recorded about these pupils; nothing where nobody answered. */
    public Map<PupilId, ConsentHistory> of(SchoolId school, Collection<PupilId> pupils) {
        return recorded(school, pupils).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().history()));
    }

    /** The same as it is kept. */
    Map<PupilId, Recorded> recorded(SchoolId school, Collection<PupilId> pupils) {
        if (pupils.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = pupils.stream().map(PupilId::value).distinct().toList();
        var said = (ids.size() > MANY ? rows.all(school) : rows.some(school, ids)).stream()
            .collect(Collectors.groupingBy(ConsentEntity::pupilId));
        var former = people.formerGuardians(school, said.keySet().stream().map(PersonId::new).toList());
        return said.entrySet().stream().collect(Collectors.toMap(one -> new PupilId(one.getKey()), one ->
            new Recorded(one.getValue(), keys(former.getOrDefault(new PersonId(one.getKey()), Map.of())))));
    }

    private static Map<String, LocalDate> keys(Map<PersonId, LocalDate> people) {
        return people.entrySet().stream()
            .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    }
}
