package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exeat.policy.PersonId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentGiver;
import org.exeat.policy.photos.ConsentHistory;
import org.exeat.policy.photos.ConsentStanding;
import org.exeat.policy.photos.PhotoConsent;
import org.exeat.policy.photos.PhotoUse;

/** What one parent said themselves, to be shown to nobody but them. */
@ApplicationScoped
public class OwnConsents {

    private final ConsentRows rows;

    @Inject
    public OwnConsents(ConsentRows rows) {
        this.rows = rows;
    }

    protected OwnConsents() {
        this(null);
    }

    /** What they said of each of these pupils, as it stands on that day; nothing of uses they never answered about. */
    public Map<PupilId, Map<PhotoUse, PhotoConsent>> standing(SchoolId school, PersonId parent,
            Collection<PupilId> pupils, LocalDate day) {
        Map<PupilId, Map<PhotoUse, PhotoConsent>> found = new HashMap<>();
        said(school, pupils, row -> by(row, parent)).forEach((pupil, consents) -> found.put(pupil,
            PhotoUse.all().stream().map(use -> ConsentStanding.of(new ConsentHistory(consents, Map.of()), use, day))
                .flatMap(one -> one.latest().values().stream())
                .collect(Collectors.toMap(PhotoConsent::use, one -> one, (one, other) -> other))));
        return found;
    }

    /** What they said of each of these pupils at that moment. */
    public Map<PupilId, List<PhotoConsent>> saidAt(SchoolId school, PersonId parent, Collection<PupilId> pupils,
            Instant at) {
        return said(school, pupils, row -> by(row, parent) && row.recordedAt().equals(at));
    }

    /** Those of these pupils about whom somebody else answered for them at that moment. */
    public Set<PupilId> saidByOthersAt(SchoolId school, PersonId parent, Collection<PupilId> pupils, Instant at) {
        return said(school, pupils, row -> !by(row, parent)
            && row.consent().giver().kind() != ConsentGiver.Kind.PUPIL && row.recordedAt().equals(at)).keySet();
    }

    private Map<PupilId, List<PhotoConsent>> said(SchoolId school, Collection<PupilId> pupils,
            Predicate<ConsentEntity> wanted) {
        return pupils.isEmpty() ? Map.of() : rows.some(school, pupils.stream().map(PupilId::value).toList()).stream()
            .filter(wanted).collect(Collectors.groupingBy(row -> new PupilId(row.pupilId()),
                Collectors.mapping(ConsentEntity::consent, Collectors.toList())));
    }

    private static boolean by(ConsentEntity row, PersonId parent) {
        return row.by().person().equals(Optional.of(parent.value()));
    }
}
