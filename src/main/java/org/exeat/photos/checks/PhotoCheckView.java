package org.exeat.photos.checks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.exeat.policy.PupilId;
import org.exeat.policy.photos.PhotoAnswer;

/**
 * What staff are told of a picture.
 *
 * @param at the moment at the school for which it holds: it can change any day
 * @param pupils each pupil, by family name
 * @param usable whether every one of them may be shown so
 * @param confirmFrom from how many pupils on a second person must confirm before it counts as cleared
 * @param restsOn what the policy demands of it
 */
public record PhotoCheckView(Instant at, List<PhotoVerdictView> pupils, boolean usable, int confirmFrom,
        DemandView restsOn) {

    /**
     * One pupil.
     *
     * @param answer USE, ASK (the pupil must say yes first) or DO_NOT_USE, which is one and the same whatever the
     *     cause
     */
    public record PhotoVerdictView(String pupil, String name, String year, String answer) {
    }

    /**
     * What the policy demands, the same for every pupil.
     *
     * @param kind SILENT (all rests on the consents), WRITTEN_CONSENT, ADMISSIONS_CONSENT or FORBIDDEN
     * @param clauses the clauses it rests on; none where the policy is silent
     */
    public record DemandView(String kind, List<PhotoClauseView> clauses) {
    }

    /**
     * A clause of the policy, or a local rule beside it.
     *
     * @param language the language the heading is in: the caller's where the school has it in that
     */
    public record PhotoClauseView(String clause, String heading, String language, boolean localRule) {
    }

    /** The answers in the order of the pupils. */
    static PhotoCheckView of(Instant at, List<FoundPupilView> those, Map<PupilId, PhotoAnswer> answers,
            int confirmFrom, DemandView restsOn) {
        return new PhotoCheckView(at, those.stream().map(one -> new PhotoVerdictView(one.pupil(), one.name(),
            one.year(), answers.get(new PupilId(UUID.fromString(one.pupil()))).name())).toList(),
            !those.isEmpty() && answers.values().stream().allMatch(PhotoAnswer.USE::equals), confirmFrom, restsOn);
    }
}
