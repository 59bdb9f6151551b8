package org.exeat.photos.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exeat.people.Pupil;
import org.exeat.people.Pupils;
import org.exeat.photos.consents.FamilyAnswers;
import org.exeat.photos.safeguarding.PhotoBars;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.photos.ConsentHistory;
import org.exeat.policy.photos.PhotoAnswer;
import org.exeat.policy.photos.PhotoCheck;
import org.exeat.policy.photos.PhotoFacts;
import org.exeat.policy.photos.PhotoUse;

/** Where answers and bars meet: what goes in is never shown, and what comes out never tells which of them it was. */
@ApplicationScoped
public class Verdicts {

    private final FamilyAnswers answers;
    private final PhotoBars bars;
    private final CheckRules rules;
    private final Pupils pupils;

    @Inject
    public Verdicts(FamilyAnswers answers, PhotoBars bars, CheckRules rules, Pupils pupils) {
        this.answers = answers;
        this.bars = bars;
        this.rules = rules;
        this.pupils = pupils;
    }

    protected Verdicts() {
        this(null, null, null, null);
    }

    /** The pupils of those ids whom the school knows, by family name. */
    List<Pupil> known(SchoolId school, Collection<PupilId> ids) {
        Set<PupilId> wanted = Set.copyOf(ids);
        return wanted.isEmpty() ? List.of()
            : pupils.everybody(school).stream().filter(pupil -> wanted.contains(pupil.id())).toList();
    }

    /** What is answered of each, in their order. */
    Map<PupilId, PhotoAnswer> of(SchoolId school, List<Pupil> those, PhotoUse use) {
        List<PupilId> ids = those.stream().map(Pupil::id).toList();
        Map<PupilId, ConsentHistory> said = answers.of(school, ids);
        Set<PupilId> barred = bars.barred(school, ids);
        PhotoCheck check = rules.check(school, use);
        LocalDate today = rules.today(school);
        Map<PupilId, PhotoAnswer> all = new LinkedHashMap<>();
        those.forEach(one -> all.put(one.id(), check.answer(new PhotoFacts(
            said.getOrDefault(one.id(), ConsentHistory.NOTHING), one.year(), barred.contains(one.id()), today))));
        return all;
    }

    /** Whether every one of these pupils may be shown so now. One whom the school does not know may not. */
    boolean allUsable(SchoolId school, Collection<PupilId> ids, PhotoUse use) {
        List<Pupil> those = known(school, ids);
        return those.size() == Set.copyOf(ids).size()
            && of(school, those, use).values().stream().allMatch(PhotoAnswer.USE::equals);
    }
}
