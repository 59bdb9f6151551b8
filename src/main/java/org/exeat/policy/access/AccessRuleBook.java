package org.exeat.policy.access;

import static org.exeat.policy.Effect.FORBIDS;
import static org.exeat.policy.Effect.INFORMS;
import static org.exeat.policy.Effect.NEEDS;
import static org.exeat.policy.Effect.PERMITS;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PupilAccess;
import org.exeat.policy.Reason;

/**
 * Every rule of the question “may this pupil use this platform now, here?”. Each is asked, each that speaks is
 * heard; their order is only the order in which they are shown.
 */
final class AccessRuleBook {

    private static final List<BiFunction<AccessCase, Optional<YearRule>, Optional<Finding>>> RULES = List.of(
        AccessRuleBook::thePupilIsKnown,
        AccessRuleBook::thePupilIsStillHere,
        AccessRuleBook::theYearGroupIsKnown,
        AccessRuleBook::thePlatformIsInTheCatalogue,
        AccessRuleBook::onlySocialMediaIsRuled,
        AccessRuleBook::somethingIsSaidOfThisYear,
        AccessRuleBook::neverForThisYear,
        AccessRuleBook::noAuthorisationLiftsNever,
        AccessRuleBook::alwaysForThisYear,
        AccessRuleBook::authorisedWithinALesson,
        AccessRuleBook::excludedFromTheAuthorisation,
        AccessRuleBook::inANamedPlace,
        AccessRuleBook::onlyWithinALesson,
        AccessRuleBook::onlyInANamedPlaceOrWithinALesson,
        AccessRuleBook::thePlaceMatters);

    private AccessRuleBook() {
    }

    static List<Finding> findings(AccessCase each, Optional<YearRule> rule) {
        return RULES.stream().flatMap(speaker -> speaker.apply(each, rule).stream()).toList();
    }

    private static Optional<Finding> thePupilIsKnown(AccessCase each, Optional<YearRule> rule) {
        return when(each.pupil() == PupilStanding.UNKNOWN, NEEDS, Reason.PUPIL_UNKNOWN);
    }

    private static Optional<Finding> thePupilIsStillHere(AccessCase each, Optional<YearRule> rule) {
        return when(each.pupil() == PupilStanding.LEFT, FORBIDS, Reason.PUPIL_LEFT);
    }

    private static Optional<Finding> theYearGroupIsKnown(AccessCase each, Optional<YearRule> rule) {
        var matters = each.pupil() == PupilStanding.ENROLLED && each.platform() == PlatformStanding.SOCIAL_MEDIA;
        return when(matters && each.year().isEmpty(), NEEDS, Reason.YEAR_GROUP_UNKNOWN);
    }

    private static Optional<Finding> thePlatformIsInTheCatalogue(AccessCase each, Optional<YearRule> rule) {
        return when(each.platform() == PlatformStanding.UNKNOWN, NEEDS, Reason.PLATFORM_UNKNOWN);
    }

    private static Optional<Finding> onlySocialMediaIsRuled(AccessCase each, Optional<YearRule> rule) {
        return when(each.platform() == PlatformStanding.NOT_SOCIAL_MEDIA, PERMITS, Reason.NOT_SOCIAL_MEDIA);
    }

    private static Optional<Finding> somethingIsSaidOfThisYear(AccessCase each, Optional<YearRule> rule) {
        return when(each.underYearRules() && rule.isEmpty(), INFORMS, Reason.EDITION_SILENT);
    }

    private static Optional<Finding> neverForThisYear(AccessCase each, Optional<YearRule> rule) {
        return spoken(each, rule, is(PupilAccess.NEVER), FORBIDS, Reason.NEVER_FOR_THIS_YEAR);
    }

    private static Optional<Finding> noAuthorisationLiftsNever(AccessCase each, Optional<YearRule> rule) {
        return each.grant() != GrantStanding.LIVE ? Optional.empty()
            : spoken(each, rule, is(PupilAccess.NEVER), INFORMS, Reason.AUTHORISATION_CANNOT_LIFT);
    }

    private static Optional<Finding> alwaysForThisYear(AccessCase each, Optional<YearRule> rule) {
        return spoken(each, rule, is(PupilAccess.ALWAYS), PERMITS, Reason.ALWAYS_FOR_THIS_YEAR);
    }

    private static Optional<Finding> authorisedWithinALesson(AccessCase each, Optional<YearRule> rule) {
        return each.grant() != GrantStanding.LIVE ? Optional.empty()
            : spoken(each, rule, PupilAccess::yieldsToAuthorisation, PERMITS, Reason.AUTHORISED_IN_LESSON);
    }

    private static Optional<Finding> excludedFromTheAuthorisation(AccessCase each, Optional<YearRule> rule) {
        return each.grant() != GrantStanding.EXCLUDED ? Optional.empty()
            : spoken(each, rule, PupilAccess::yieldsToAuthorisation, INFORMS, Reason.EXCLUDED_FROM_AUTHORISATION);
    }

    private static Optional<Finding> inANamedPlace(AccessCase each, Optional<YearRule> rule) {
        return each.place() != PlaceStanding.NAMED ? Optional.empty()
            : spoken(each, rule, is(PupilAccess.PLACE_OR_LESSON), PERMITS, Reason.IN_NAMED_PLACE);
    }

    private static Optional<Finding> onlyWithinALesson(AccessCase each, Optional<YearRule> rule) {
        return each.grant() == GrantStanding.LIVE ? Optional.empty()
            : spoken(each, rule, is(PupilAccess.LESSON_ONLY), FORBIDS, Reason.NOT_AUTHORISED_IN_LESSON);
    }

    private static Optional<Finding> onlyInANamedPlaceOrWithinALesson(AccessCase each, Optional<YearRule> rule) {
        return each.grant() == GrantStanding.LIVE || each.place() != PlaceStanding.ELSEWHERE ? Optional.empty()
            : spoken(each, rule, is(PupilAccess.PLACE_OR_LESSON), FORBIDS, Reason.NEITHER_IN_PLACE_NOR_AUTHORISED);
    }

    private static Optional<Finding> thePlaceMatters(AccessCase each, Optional<YearRule> rule) {
        return each.grant() == GrantStanding.LIVE || each.place() != PlaceStanding.UNKNOWN ? Optional.empty()
            : spoken(each, rule, is(PupilAccess.PLACE_OR_LESSON), NEEDS, Reason.PLACE_UNKNOWN);
    }

    private static Predicate<PupilAccess> is(PupilAccess wanted) {
        return access -> access == wanted;
    }

    private static Optional<Finding> spoken(AccessCase each, Optional<YearRule> rule,
                                            Predicate<PupilAccess> concerns, Effect effect, Reason reason) {
        return rule.filter(speaking -> each.underYearRules() && concerns.test(speaking.access()))
            .map(speaking -> Finding.of(speaking.clause(), effect, reason));
    }

    private static Optional<Finding> when(boolean spoken, Effect effect, Reason reason) {
        return spoken ? Optional.of(Finding.of(effect, reason)) : Optional.empty();
    }
}
