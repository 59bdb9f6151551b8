package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.lessons.Lesson;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** Finds lesson authorisations. */
@Atomic
@ApplicationScoped
public class AuthorisationList {

    private static final int MOST_DAYS = 62;

    private final Authorisations authorisations;
    private final AuthorisedPlatforms platforms;
    private final SchoolClock clock;

    @Inject
    public AuthorisationList(Authorisations authorisations, AuthorisedPlatforms platforms, SchoolClock clock) {
        this.authorisations = authorisations;
        this.platforms = platforms;
        this.clock = clock;
    }

    protected AuthorisationList() {
        this(null, null, null);
    }

    /** Those of the days from..to, both included, by opening; today's where no day is named; 62 days at most. */
    public List<Opened> between(SchoolId school, LocalDate from, LocalDate to) {
        LocalDate first = from == null ? clock.today(school) : from;
        LocalDate last = to == null ? first : to;
        LocalDate end = last.isAfter(first.plusDays(MOST_DAYS)) ? first.plusDays(MOST_DAYS) : last;
        return whole(school, authorisations.between(school, first, end));
    }

    /** That one. */
    public Opened find(SchoolId school, UUID id) {
        return whole(school, authorisations.find(school, id).stream().toList()).stream().findFirst()
                .orElseThrow(() -> new AbsentException("authorisation"));
    }

    private List<Opened> whole(SchoolId school, List<LessonAuthorisation> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = found.stream().map(LessonAuthorisation::id).toList();
        Map<UUID, List<AuthorisedPlatform>> named = platforms.of(school, ids).stream()
                .collect(Collectors.groupingBy(AuthorisedPlatform::authorisationId));
        Map<UUID, List<AuthorisationExclusion>> out = platforms.exclusions(school, ids).stream()
                .collect(Collectors.groupingBy(AuthorisationExclusion::authorisationId));
        return found.stream().map(each -> new Opened(each, named.getOrDefault(each.id(), List.of()),
                out.getOrDefault(each.id(), List.of()).stream().map(AuthorisationExclusion::pupil).toList(), Map.of()))
                .toList();
    }

    /** The newest authorisation of that class, whose platforms and purpose the next one begins with. */
    public Optional<Opened> lastOf(SchoolId school, Lesson lesson) {
        return whole(school, authorisations.newestOfClass(school, lesson.classId().value()).stream().toList())
                .stream().findFirst();
    }
}
