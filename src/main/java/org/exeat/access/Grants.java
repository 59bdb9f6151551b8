package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.policy.AuthorisationId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AccessGrant;

/** Lesson authorisations as the kernel sees them: one grant for each platform of each. Planned ones grant nothing. */
@ApplicationScoped
public class Grants {

    private final Authorisations authorisations;
    private final AuthorisedPlatforms platforms;

    @Inject
    public Grants(Authorisations authorisations, AuthorisedPlatforms platforms) {
        this.authorisations = authorisations;
        this.platforms = platforms;
    }

    protected Grants() {
        this(null, null);
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
        return platforms.of(school, ids).stream().map(platform -> grant(live.get(platform.authorisationId()),
                platform, out.getOrDefault(platform.authorisationId(), Set.of()))).toList();
    }

    private static AccessGrant grant(LessonAuthorisation authorisation, AuthorisedPlatform platform,
            Set<PupilId> excluded) {
        return new AccessGrant(new AuthorisationId(authorisation.id()), authorisation.classId(), platform.platform(),
                authorisation.window(), excluded, platform.openedBy());
    }
}
