package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.lessons.Lesson;
import org.exeat.lessons.Lessons;
import org.exeat.platform.Atomic;
import org.exeat.policy.PlatformId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AuthorisationDecision;

/** A teacher's lessons of one day, each with what can be opened in it. */
@Atomic
@ApplicationScoped
public class Today {

    private final Lessons lessons;
    private final LessonFacts facts;
    private final AuthorisationList authorisations;

    /**
     * One lesson of the day.
     *
     * @param decision what the rules say to opening it with the platforms of the last time
     * @param last the newest authorisation of the class, in any lesson
     * @param own the authorisation of this lesson on this day: the one that stands, else the newest
     */
    record Entry(Situation situation, AuthorisationDecision decision, Optional<Opened> last, Optional<Opened> own) {

        Lesson lesson() {
            return situation.lesson();
        }

        Set<PlatformId> lastPlatforms() {
            return last.stream().flatMap(opened -> opened.platforms().stream()).map(AuthorisedPlatform::platform)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    @Inject
    public Today(Lessons lessons, LessonFacts facts, AuthorisationList authorisations) {
        this.lessons = lessons;
        this.facts = facts;
        this.authorisations = authorisations;
    }

    protected Today() {
        this(null, null, null);
    }

    /** The lessons of that person on that day, in order; those they cover for others included. */
    public List<Entry> of(SchoolId school, Opener teacher, LocalDate day) {
        Map<UUID, Opened> own = authorisations.between(school, day, day).stream().collect(Collectors.toMap(
                opened -> opened.authorisation().lessonId(), Function.identity(), Today::standingOrNewer));
        return lessons.ofTeacher(school, teacher.person(), day).stream()
                .map(lesson -> entry(school, teacher, lesson, Optional.ofNullable(own.get(lesson.id())))).toList();
    }

    private static Opened standingOrNewer(Opened one, Opened other) {
        if (one.authorisation().state() != AuthorisationState.ENDED) {
            return one;
        }
        return other.authorisation().state() != AuthorisationState.ENDED
                || other.authorisation().createdAt().isAfter(one.authorisation().createdAt()) ? other : one;
    }

    /** A lesson still to come is judged as planned for its beginning; one that is on, as from now. */
    private Entry entry(SchoolId school, Opener teacher, Lesson lesson, Optional<Opened> own) {
        Situation situation = facts.of(school, lesson);
        Optional<Opened> last = authorisations.lastOf(school, lesson);
        List<PlatformId> platforms = last.stream().flatMap(opened -> opened.platforms().stream())
                .map(AuthorisedPlatform::platform).distinct().toList();
        Wish wish = new Wish(lesson.id(), lesson.date(), platforms, "", Set.of(), Optional.of(lesson.opens()),
                Optional.empty());
        return new Entry(situation, situation.decide(teacher, wish), last, own);
    }
}
