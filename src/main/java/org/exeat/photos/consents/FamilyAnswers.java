package org.exeat.photos.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.PhotoConsent;

/**
 * What families answered, for whoever asks the policy whether a pupil may be shown. Its answers are no verdicts, and
 * must not be shown to anybody who gets verdicts.
 */
@ApplicationScoped
public class FamilyAnswers {

    /** From here on it is quicker to read all answers than those of the pupils named. */
    private static final int MANY = 300;

    private final ConsentRows rows;

    @Inject
    public FamilyAnswers(ConsentRows rows) {
        this.rows = rows;
    }

    protected FamilyAnswers() {
        this(null);
    }

    /** All that was ever recorded about these pupils, each in the order of recording; nothing where nobody answered. */
    public Map<PupilId, List<PhotoConsent>> of(SchoolId school, Collection<PupilId> pupils) {
        if (pupils.isEmpty()) {
            return Map.of();
        }
        List<ConsentEntity> said = pupils.size() > MANY ? rows.all(school)
            : rows.some(school, pupils.stream().map(PupilId::value).distinct().toList());
        return said.stream().collect(Collectors.groupingBy(row -> new PupilId(row.pupilId()),
            Collectors.mapping(ConsentEntity::consent, Collectors.toList())));
    }
}
