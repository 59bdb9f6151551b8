package org.exeat.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exeat.lessons.Lesson;
import org.exeat.people.Pupil;
import org.exeat.platform.Actor;
import org.exeat.policy.ClassId;
import org.exeat.policy.EditionId;
import org.exeat.policy.Finding;
import org.exeat.policy.PersonId;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AccessRules;
import org.exeat.policy.access.AuthorisationDecision;
import org.exeat.policy.access.AuthorisationFacts;
import org.exeat.policy.access.ExtensionDecision;
import org.exeat.policy.access.ExtensionFacts;
import org.exeat.policy.access.LessonAuthorisations;
import org.exeat.policy.access.NamedPlatform;
import org.exeat.policy.access.PlatformFacts;
import org.exeat.policy.access.PupilFacts;
import org.exeat.policy.access.Window;

/**
 * The facts around one lesson at one moment, and the kernel's answers to what can be asked of them.
 *
 * @param at the moment at the school
 * @param lesson takes place: the school is open on its day
 * @param edition the edition in force
 * @param rules the rules on access as they stand on the lesson's day
 */
record Situation(SchoolId school, Instant at, Lesson lesson, EditionId edition, AccessRules rules,
                 List<Pupil> pupils, Map<PlatformId, PlatformFacts> catalogue) {

    /** May this be opened, from when until when, for whom and for whom not? */
    AuthorisationDecision decide(Opener by, Wish wish) {
        return new LessonAuthorisations(rules).decide(new AuthorisationFacts(at, lesson.date(), false,
                Optional.of(kernelLesson()), by.lessonActor(), named(wish.platforms()), pupilFacts(), wish.excluded(),
                wish.opens().orElse(at), wish.closes().orElse(lesson.closes())));
    }

    /** May one that was opened stay open, for those platforms? Who may open it was settled when it opened. */
    AuthorisationDecision stay(LessonAuthorisation live, List<PlatformId> platforms, Set<PupilId> excluded) {
        Opener by = new Opener(Actor.SYSTEM, new PersonId(live.openedBy()), live.openedByName(), true);
        return decide(by, new Wish(live.lessonId(), live.day(), platforms, live.purpose(), excluded,
                Optional.of(live.window().opens()), Optional.of(live.window().closes())));
    }

    /** What stands in the way of naming that platform for this lesson; empty where nothing does. */
    List<Finding> against(PlatformId platform) {
        return new DayFacts(lesson.date(), Map.of(lesson.id(), lesson), rules, catalogue).against(platform);
    }

    /** May it stay open five minutes longer? */
    ExtensionDecision extend(Opener by, Window open) {
        return new LessonAuthorisations(rules).extend(new ExtensionFacts(at, kernelLesson(), by.lessonActor(), open));
    }

    org.exeat.policy.access.Lesson kernelLesson() {
        PersonId teacher = lesson.teacher();
        return new org.exeat.policy.access.Lesson(lesson.classId(), new Window(lesson.opens(), lesson.closes()),
                Set.of(teacher), lesson.cover().map(cover -> Map.of(teacher, cover)).orElse(Map.of()));
    }

    private List<NamedPlatform> named(List<PlatformId> platforms) {
        return platforms.stream().map(id -> new NamedPlatform(id, Optional.ofNullable(catalogue.get(id)))).toList();
    }

    private List<PupilFacts> pupilFacts() {
        ClassId ofLesson = lesson.classId();
        return pupils.stream().map(pupil -> new PupilFacts(pupil.id(), Optional.of(pupil.year()), Set.of(ofLesson),
                false)).toList();
    }
}
