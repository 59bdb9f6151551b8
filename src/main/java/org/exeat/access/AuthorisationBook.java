package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Actor;
import org.exeat.platform.Changes;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;

/**
 * Where lesson authorisations are kept: each write with its audit entry, and announced to every node. The caller's
 * transaction must be running.
 */
@ApplicationScoped
public class AuthorisationBook {

    static final String KIND = "authorisation";

    private final Authorisations authorisations;
    private final AuthorisedPlatforms platforms;
    private final Journal journal;
    private final Changes changes;
    private final Ids ids;

    @Inject
    public AuthorisationBook(Authorisations authorisations, AuthorisedPlatforms platforms, Journal journal,
            Changes changes, Ids ids) {
        this.authorisations = authorisations;
        this.platforms = platforms;
        this.journal = journal;
        this.changes = changes;
        this.ids = ids;
    }

    protected AuthorisationBook() {
        this(null, null, null, null, null);
    }

    Optional<LessonAuthorisation> find(SchoolId school, UUID id) {
        return authorisations.find(school, id);
    }

    /** The authorisation the lesson has, if it has one whose time is not yet up. */
    Optional<LessonAuthorisation> standing(Situation situation) {
        var standing = authorisations.standing(situation.school(), situation.lesson().id(),
                situation.lesson().date());
        standing.filter(it -> it.isOver(situation.at())).ifPresent(this::endByTime);
        return standing.filter(it -> it.state() != AuthorisationState.ENDED);
    }

    /** Its closing moment has come. No answer changes by this, so nobody is told. */
    void endByTime(LessonAuthorisation authorisation) {
        authorisation.end(Ending.TIME_UP, authorisation.window().closes());
        authorisations.update(authorisation);
        journal.record(event(authorisation, Actor.SYSTEM, "authorisation-time-up"));
    }

    void insert(LessonAuthorisation authorisation) {
        authorisations.insert(authorisation);
    }

    void update(LessonAuthorisation authorisation) {
        authorisations.update(authorisation);
    }

    /** Adds platforms not named yet and pupils not left out yet; true if there were any. */
    boolean add(LessonAuthorisation authorisation, Wish wish, Opener by, Instant at) {
        List<UUID> one = List.of(authorisation.id());
        Map<PlatformId, AuthorisedPlatform> named = platforms.of(authorisation.schoolId(), one).stream()
                .collect(Collectors.toMap(AuthorisedPlatform::platform, Function.identity()));
        Set<PupilId> out = platforms.exclusions(authorisation.schoolId(), one).stream()
                .map(AuthorisationExclusion::pupil).collect(Collectors.toSet());
        var newPlatforms = wish.platforms().stream().distinct().filter(id -> !named.containsKey(id)
                || named.get(id).endedAt().isPresent()).toList();
        var newOut = wish.excluded().stream().filter(id -> !out.contains(id)).toList();
        newPlatforms.forEach(id -> Optional.ofNullable(named.get(id)).ifPresentOrElse(ended -> reopen(ended, by, at),
                () -> platforms.insert(new AuthorisedPlatform(ids.next(), authorisation, id, by, at))));
        newOut.forEach(id -> platforms.exclude(new AuthorisationExclusion(ids.next(), authorisation, id)));
        return !newPlatforms.isEmpty() || !newOut.isEmpty();
    }

    private void reopen(AuthorisedPlatform ended, Opener by, Instant at) {
        ended.open(by, at);
        platforms.update(ended);
    }

    /** The authorisation with all that belongs to it. */
    Opened read(LessonAuthorisation authorisation, Map<PupilId, Finding> leftOut) {
        List<UUID> one = List.of(authorisation.id());
        SchoolId school = authorisation.schoolId();
        return new Opened(authorisation, platforms.of(school, one), platforms.exclusions(school, one).stream()
                .map(AuthorisationExclusion::pupil).toList(), leftOut);
    }

    Opened read(LessonAuthorisation authorisation) {
        return read(authorisation, Map.of());
    }

    void noteOpening(LessonAuthorisation authorisation, Opener by, Wish wish) {
        String action = authorisation.state() == AuthorisationState.PLANNED
                ? "authorisation-planned" : "authorisation-opened";
        note(event(authorisation, by.actor(), action).because(authorisation.purpose())
                .with("platforms", Attempt.names(wish)));
    }

    /** Keeps a changed authorisation. */
    void keep(LessonAuthorisation authorisation, Actor by, String action) {
        authorisations.update(authorisation);
        note(event(authorisation, by, action).because(authorisation.refusal().orElse(null)));
    }

    /** Ends one platform that is no longer allowed. */
    void end(LessonAuthorisation authorisation, AuthorisedPlatform platform, List<Finding> against, Instant at) {
        platform.end(Reasons.of(against), at);
        platforms.update(platform);
        note(event(authorisation, Actor.SYSTEM, "authorisation-platform-ended")
                .because(platform.refusal().orElse(null)).with("platforms", platform.platform().value()));
    }

    private void note(AuditEvent event) {
        journal.record(event);
        changes.bump(event.school(), KIND);
    }

    private static AuditEvent event(LessonAuthorisation authorisation, Actor by, String action) {
        Basis basis = authorisation.basis();
        return AuditEvent.of(authorisation.schoolId(), by, action, "authorisation:" + authorisation.id())
                .under(basis.clause(), basis.edition())
                .with("lesson", authorisation.lessonId().toString()).with("day", authorisation.day().toString())
                .with("closes", authorisation.window().closes().toString());
    }

    void noteRefusal(Attempt attempt, RefusedException refused) {
        journal.record(new AuditEvent(attempt.school(), attempt.by().actor(), attempt.refusal(), attempt.subject(),
                Reasons.of(refused), null, null, attempt.details()));
    }
}
