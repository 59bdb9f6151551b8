package org.exeat.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.lessons.Lesson;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.access.AccessRules;
import org.exeat.policy.access.LessonAuthorisations;
import org.exeat.policy.access.NamedPlatform;
import org.exeat.policy.access.PlatformFacts;
import org.exeat.policy.access.Window;

/**
 * What an authorisation of some day rests on as long as it is open: that its lesson takes place, and that its platforms
 * may be named.
 *
 * @param rules as they stand on that day
 * @param catalogue the platforms that can be named for a lesson
 */
record DayFacts(LocalDate day, Map<UUID, Lesson> lessons, AccessRules rules,
                Map<PlatformId, PlatformFacts> catalogue) {

    /** What is left of its window between the bells; nothing where its lesson does not take place. */
    Optional<Window> window(LessonAuthorisation authorisation) {
        return Optional.ofNullable(lessons.get(authorisation.lessonId()))
                .flatMap(lesson -> common(lesson.window(), authorisation.window()));
    }

    private static Optional<Window> common(Window one, Window other) {
        var opens = Stream.of(one.opens(), other.opens()).max(Instant::compareTo).orElseThrow();
        var closes = Stream.of(one.closes(), other.closes()).min(Instant::compareTo).orElseThrow();
        return opens.isBefore(closes) ? Optional.of(new Window(opens, closes)) : Optional.empty();
    }

    /** What speaks against naming that platform; nothing where it may be named. */
    List<Finding> against(PlatformId platform) {
        var named = new NamedPlatform(platform, Optional.ofNullable(catalogue.get(platform)));
        return Reasons.standingInTheWay(new LessonAuthorisations(rules).onPlatform(named, day));
    }
}
