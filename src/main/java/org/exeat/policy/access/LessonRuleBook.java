package org.exeat.policy.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.Reason;

/** Every rule of a lesson authorisation that is about time and people in charge: who may open it, and when. */
final class LessonRuleBook {

    private static final List<Function<AuthorisationFacts, Optional<Finding>>> RULES = List.of(
        LessonRuleBook::notOnClosedDays,
        LessonRuleBook::notOutsideLessons,
        LessonRuleBook::somethingIsLeftOfTheLesson,
        LessonRuleBook::neverPastTheBell,
        LessonRuleBook::onlyByWhoeverIsInCharge,
        LessonRuleBook::atLeastOnePlatform);

    private LessonRuleBook() {
    }

    static List<Finding> findings(AuthorisationFacts facts) {
        return RULES.stream().flatMap(rule -> rule.apply(facts).stream()).toList();
    }

    private static Optional<Finding> notOnClosedDays(AuthorisationFacts facts) {
        return when(facts.closedDay(), Effect.FORBIDS, Reason.CLOSED_DAY);
    }

    private static Optional<Finding> notOutsideLessons(AuthorisationFacts facts) {
        var within = facts.lesson().filter(lesson -> lesson.window().holds(facts.opening())).isPresent();
        return when(!within, Effect.FORBIDS, Reason.OUTSIDE_LESSON);
    }

    private static Optional<Finding> somethingIsLeftOfTheLesson(AuthorisationFacts facts) {
        return when(!facts.opening().isBefore(facts.closing()), Effect.FORBIDS, Reason.NOTHING_LEFT_OF_WINDOW);
    }

    private static Optional<Finding> neverPastTheBell(AuthorisationFacts facts) {
        return when(facts.closing().isBefore(facts.closes()), Effect.INFORMS, Reason.CLOSES_AT_THE_BELL);
    }

    private static Optional<Finding> onlyByWhoeverIsInCharge(AuthorisationFacts facts) {
        return facts.lesson().map(lesson -> charge(lesson, facts.actor()));
    }

    /** In charge are the teachers of the lesson, a cover teacher in place of the one covered, and senior staff. */
    static Finding charge(Lesson lesson, LessonActor actor) {
        if (lesson.inCharge().contains(actor.person())) {
            return Finding.of(Effect.INFORMS, lesson.covers().containsValue(actor.person())
                ? Reason.COVER_TEACHER : Reason.TEACHER_OF_LESSON);
        }
        if (actor.seniorStaff()) {
            return Finding.of(Effect.INFORMS, Reason.SENIOR_STAFF);
        }
        return Finding.of(Effect.FORBIDS, lesson.teachers().contains(actor.person())
            ? Reason.LESSON_HANDED_TO_COVER : Reason.NOT_IN_CHARGE_OF_LESSON);
    }

    private static Optional<Finding> atLeastOnePlatform(AuthorisationFacts facts) {
        return when(facts.platforms().isEmpty(), Effect.FORBIDS, Reason.NO_PLATFORM_NAMED);
    }

    private static Optional<Finding> when(boolean spoken, Effect effect, Reason reason) {
        return spoken ? Optional.of(Finding.of(effect, reason)) : Optional.empty();
    }
}
