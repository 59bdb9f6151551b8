package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.policy.AuthorisationId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AccessGrant;

/**
 * Lesson authorisations as the kernel sees them: one grant for each platform of each. Planned ones grant nothing, and
 * none grants what the facts of this moment no longer allow: its lesson between the bells, its platform by name.
 */
@ApplicationScoped
public class LiveAuthorisations {

    private final Authorisations authorisations;
    private final AuthorisedPlatforms platforms;
    private final LessonFacts facts;

    @Inject
    public LiveAuthorisations(Authorisations authorisations, AuthorisedPlatforms platforms, LessonFacts facts) {
        this.authorisations = authorisations;
        this.platforms = platforms;
        this.facts = facts;
    }

    protected LiveAuthorisations() {
        this(null, null, null);
    }

    /** Those that are live now or later that day. */
    List<AccessGrant> live(SchoolId school, Instant at) {
        Map<UUID, LessonAuthorisation> live = authorisations.live(school, at).stream()
                .collect(Collectors.toMap(LessonAuthorisation::id, Function.identity()));
        if (live.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = List.copyOf(live.keySet());
        Map<UUID, Set<PupilId>> out = platforms.exclusions(school, ids).stream().collect(Collectors.groupingBy(
                AuthorisationExclusion::authorisationId,
                Collectors.mapping(AuthorisationExclusion::pupil, Collectors.toSet())));
        Map<LocalDate, DayFacts> days = live.values().stream().map(LessonAuthorisation::day).distinct()
                .collect(Collectors.toMap(Function.identity(), day -> facts.on(school, day)));
        return platforms.of(school, ids).stream().flatMap(platform -> {
            LessonAuthorisation authorisation = live.get(platform.authorisationId());
            return grant(authorisation, platform, out.getOrDefault(authorisation.id(), Set.of()),
                    days.get(authorisation.day())).stream();
        }).toList();
    }

    static Optional<AccessGrant> grant(LessonAuthorisation authorisation, AuthorisedPlatform platform,
            Set<PupilId> excluded, DayFacts day) {
        if (platform.endedAt().isPresent() || !day.against(platform.platform()).isEmpty()) {
            return Optional.empty();
        }
        return day.window(authorisation).map(window -> new AccessGrant(new AuthorisationId(authorisation.id()),
                authorisation.classId(), platform.platform(), window, excluded, platform.openedBy()));
    }
}
