package org.exeat.policy.photos;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.policy.Audience;
import org.exeat.policy.Clause;
import org.exeat.policy.PolicyEdition;
import org.exeat.policy.RuleKind;

/**
 * What a parent is told who asks: may I post this picture?
 *
 * @param answer of the clause, of data protection and of the event's notice the one that asks for most care
 * @param reasons why, and what to mind
 * @param clause the clause of the edition that speaks to parents about such a picture; none where the edition has none,
 *     and none for a picture of one's own children, which stay outside it
 * @param silent whether the edition says nothing to parents about pictures; then data protection is all there is
 * @param beside what else the edition says to parents about what they post, in its order
 */
public record PostingGuidance(PostingAnswer answer, List<PostingReason> reasons, Optional<Clause> clause,
        boolean silent, List<Clause> beside) {

    private static final String COMPLAINING = "COMPLAIN_ON_SOCIAL_MEDIA";

    public PostingGuidance {
        reasons = List.copyOf(reasons);
        beside = List.copyOf(beside);
    }

    /** What is told of a picture from no event in particular. */
    public static PostingGuidance of(Posting posting, Optional<PolicyEdition> edition) {
        return of(posting, edition, Optional.empty());
    }

    /**
     * What is told under that edition, or where no edition is in force, of a picture from an event for which the school
     * has said what it allows. That can only ask for more care than the clause and data protection do.
     */
    public static PostingGuidance of(Posting posting, Optional<PolicyEdition> edition, Optional<EventRule> event) {
        Optional<Clause> speaking = aboutPictures(edition);
        Optional<Clause> clause = speaking.filter(any -> posting.othersToo());
        PostingAnswer byPolicy = clause.map(one -> PostingAnswer.valueOf(
            (String) one.rule().parameters().get("answer"))).orElse(PostingAnswer.FINE);
        PostingAnswer byEvent = event.map(rule -> rule.of(posting)).orElse(PostingAnswer.FINE);
        return new PostingGuidance(Collections.max(List.of(byPolicy, byDataProtection(posting), byEvent)),
            reasons(posting, event), clause, speaking.isEmpty(),
            toParents(edition, RuleKind.PARENT_CONDUCT).toList());
    }

    /** What to do instead, if anything stands against it. What the school asked of all is no parent's to allow. */
    public List<Instead> instead() {
        if (answer == PostingAnswer.FINE) {
            return List.of();
        }
        if (reasons.contains(PostingReason.EVENT_NO_PHOTOGRAPHS)) {
            return List.of(Instead.KEEP_IT, Instead.ASK_SCHOOL);
        }
        if (answer == PostingAnswer.PLEASE_DONT && reasons.contains(PostingReason.EVENT_OWN_CHILD_NOT_ONLINE)) {
            return List.of(Instead.FAMILY_ONLY);
        }
        return answer == PostingAnswer.PLEASE_DONT && reasons.contains(PostingReason.EVENT_OWN_CHILD)
            ? List.of(Instead.CROP, Instead.FAMILIES_IN_IT)
            : List.of(Instead.ASK_PARENTS, Instead.CROP, Instead.FAMILIES_IN_IT);
    }

    /** The clause of an edition that speaks to parents about pictures, if it has one. */
    public static Optional<Clause> aboutPictures(Optional<PolicyEdition> edition) {
        return toParents(edition, RuleKind.PHOTO_PARENTS).findFirst();
    }

    /** The clause that asks parents to bring concerns to the school instead of posting them, if it has one. */
    public static Optional<Clause> aboutComplaints(Optional<PolicyEdition> edition) {
        return toParents(edition, RuleKind.PARENT_CONDUCT)
            .filter(clause -> COMPLAINING.equals(clause.rule().parameters().get("act"))).findFirst();
    }

    /** A clause that binds staff is never put to a parent. */
    private static Stream<Clause> toParents(Optional<PolicyEdition> edition, RuleKind kind) {
        return edition.stream().flatMap(one -> one.clauses().stream())
            .filter(clause -> clause.rule().kind() == kind && clause.audience().contains(Audience.PARENTS));
    }

    private static PostingAnswer byDataProtection(Posting posting) {
        if (!posting.othersToo() || posting.reach() == Reach.PRIVATE) {
            return PostingAnswer.FINE;
        }
        return posting.reach() == Reach.PUBLIC && posting.mayIdentify() ? PostingAnswer.PLEASE_DONT
            : PostingAnswer.ASK_FIRST;
    }

    private static List<PostingReason> reasons(Posting posting, Optional<EventRule> event) {
        var reasons = new ArrayList<PostingReason>();
        reasons.add(posting.othersToo() ? PostingReason.OTHERS_CHILDREN : PostingReason.OWN_CHILDREN_ONLY);
        if (posting.reach() == Reach.PUBLIC && posting.mayIdentify()) {
            reasons.add(posting.othersToo() ? PostingReason.OTHERS_KNOWN_TO_ALL : PostingReason.OWN_KNOWN_TO_ALL);
        }
        if (posting.reach() == Reach.GROUP) {
            reasons.add(PostingReason.PASSED_ON);
        }
        if (event.isPresent()) {
            reasons.add(event.get().reason());
        } else if (posting.atSchool() != Known.NO) {
            reasons.add(PostingReason.EVENT_MAY_HAVE_RULES);
        }
        return reasons;
    }
}
