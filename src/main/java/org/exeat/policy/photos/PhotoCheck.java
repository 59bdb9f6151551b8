package org.exeat.policy.photos;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.exeat.policy.YearGroup;

/**
 * May the school publish this pupil so?
 *
 * @param demand what the policy demands for that use
 * @param ownViewFrom the year from which a pupil must have said yes too, if the school has set one
 */
public record PhotoCheck(PhotoUse use, PolicyDemand demand, Optional<YearGroup> ownViewFrom) {

    public PhotoCheck {
        Objects.requireNonNull(use, "A question is about a use.");
        Objects.requireNonNull(demand, "A policy demands something, or is silent.");
        Objects.requireNonNull(ownViewFrom, "The school has set a year or not.");
    }

    /** What a teacher is told. The safeguarding bar comes first, and whatever else is known cannot shine through it. */
    public PhotoAnswer answer(PhotoFacts pupil) {
        if (pupil.barred()) {
            return PhotoAnswer.DO_NOT_USE;
        }
        Set<ConsentReason> against = against(pupil);
        if (against.isEmpty()) {
            return PhotoAnswer.USE;
        }
        return against.equals(Set.of(ConsentReason.PUPIL_NOT_ASKED)) ? PhotoAnswer.ASK : PhotoAnswer.DO_NOT_USE;
    }

    /**
     * What stands against it by the policy and the answers alone, for those who look after the consents; never for
     * teachers. Whether the pupil is barred has no part in it, so that it cannot tell.
     */
    public Set<ConsentReason> against(PhotoFacts pupil) {
        var reasons = EnumSet.noneOf(ConsentReason.class);
        var standing = ConsentStanding.of(pupil.answers(), use, pupil.day());
        parents(standing).ifPresent(reasons::add);
        ownView(standing, pupil.year()).ifPresent(reasons::add);
        policy(standing.consents()).ifPresent(reasons::add);
        if (use.parts().stream().anyMatch(part ->
                ConsentStanding.of(pupil.answers(), part, pupil.day()).objectedTo())) {
            reasons.add(ConsentReason.PART_DECLINED);
        }
        return reasons;
    }

    private static Optional<ConsentReason> parents(ConsentStanding standing) {
        return switch (standing.state()) {
            case GIVEN -> Optional.empty();
            case NOT_ANSWERED -> Optional.of(ConsentReason.NOT_ANSWERED);
            case DECLINED -> Optional.of(ConsentReason.DECLINED);
            case WITHDRAWN -> Optional.of(ConsentReason.WITHDRAWN);
            case PARENTS_DIFFER -> Optional.of(ConsentReason.PARENTS_DIFFER);
            case ENDED -> Optional.of(ConsentReason.ENDED);
            case NOT_RESPONSIBLE -> Optional.of(ConsentReason.NOT_RESPONSIBLE);
        };
    }

    /** An objection counts at any age, for the picture is the pupil's own; a yes is needed from the year set. */
    private Optional<ConsentReason> ownView(ConsentStanding standing, YearGroup year) {
        Optional<ConsentAnswer> said = standing.ownView();
        if (said.filter(ConsentAnswer::objects).isPresent()) {
            return Optional.of(ConsentReason.PUPIL_DECLINED);
        }
        boolean needed = ownViewFrom.filter(from -> year.compareTo(from) >= 0).isPresent();
        return needed && said.isEmpty() ? Optional.of(ConsentReason.PUPIL_NOT_ASKED) : Optional.empty();
    }

    private Optional<ConsentReason> policy(List<PhotoConsent> consents) {
        if (demand.kind() == PolicyDemand.Kind.FORBIDDEN) {
            return Optional.of(ConsentReason.POLICY_FORBIDS);
        }
        boolean enough = consents.isEmpty() || consents.stream().anyMatch(one -> demand.satisfiedBy(one.evidence()));
        return enough ? Optional.empty() : Optional.of(ConsentReason.EVIDENCE_TOO_WEAK);
    }
}
