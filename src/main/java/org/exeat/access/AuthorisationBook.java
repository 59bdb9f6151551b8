package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Changes;
import org.exeat.platform.Ids;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AuthorisationDecision;

/**
 * Where lesson authorisations are kept: each write with its audit entry, and announced to every node. The caller's
 * transaction must be running.
 */
@ApplicationScoped
public class AuthorisationBook {

    private static final String KIND = "authorisation";

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
        if (standing.isPresent() && !situation.at().isBefore(standing.get().window().closes())) {
            standing.get().end(Ending.TIME_UP, standing.get().window().closes());
            authorisations.update(standing.get());
            return Optional.empty();
        }
        return standing;
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
        Set<PlatformId> named = platforms.of(authorisation.schoolId(), one).stream()
                .map(AuthorisedPlatform::platform).collect(Collectors.toSet());
        Set<PupilId> out = platforms.exclusions(authorisation.schoolId(), one).stream()
                .map(AuthorisationExclusion::pupil).collect(Collectors.toSet());
        var newPlatforms = wish.platforms().stream().distinct().filter(id -> !named.contains(id)).toList();
        var newOut = wish.excluded().stream().filter(id -> !out.contains(id)).toList();
        newPlatforms.forEach(id ->
                platforms.insert(new AuthorisedPlatform(ids.next(), authorisation, id, by, at)));
        newOut.forEach(id -> platforms.exclude(new AuthorisationExclusion(ids.next(), authorisation, id)));
        return !newPlatforms.isEmpty() || !newOut.isEmpty();
    }

    /** The authorisation with all that belongs to it. */
    Opened read(Situation situation, LessonAuthorisation authorisation, Map<PupilId, Finding> leftOut) {
        List<UUID> one = List.of(authorisation.id());
        return new Opened(authorisation, situation.lesson(), platforms.of(situation.school(), one),
                platforms.exclusions(situation.school(), one).stream().map(AuthorisationExclusion::pupil).toList(),
                leftOut);
    }

    Opened read(Situation situation, LessonAuthorisation authorisation) {
        return read(situation, authorisation, Map.of());
    }

    void noteOpening(LessonAuthorisation authorisation, Opener by, Wish wish) {
        note(authorisation, by, authorisation.state() == AuthorisationState.PLANNED
                ? "authorisation-planned" : "authorisation-opened", authorisation.purpose(), platforms(wish));
    }

    /** Keeps a changed authorisation. */
    void keep(LessonAuthorisation authorisation, Opener by, String action) {
        authorisations.update(authorisation);
        note(authorisation, by, action, authorisation.refusal().orElse(null), "");
    }

    private void note(LessonAuthorisation authorisation, Opener by, String action, String reason, String named) {
        Basis basis = authorisation.basis();
        journal.record(AuditEvent.of(authorisation.schoolId(), by.actor(), action,
                "authorisation:" + authorisation.id()).because(reason).under(basis.clause(), basis.edition())
                .with("lesson", authorisation.lessonId().toString()).with("day", authorisation.day().toString())
                .with("closes", authorisation.window().closes().toString()).with("platforms", named));
        changes.bump(authorisation.schoolId(), KIND);
    }

    void noteRefusal(Situation situation, Opener by, Wish wish, AuthorisationDecision decision) {
        journal.record(AuditEvent.of(situation.school(), by.actor(), "authorisation-refused",
                "lesson:" + wish.lessonId()).because(reasons(decision.findings()))
                .with("day", wish.day().toString()).with("platforms", platforms(wish)));
    }

    private static String platforms(Wish wish) {
        return wish.platforms().stream().map(PlatformId::value).collect(Collectors.joining(" "));
    }

    /** Reason codes of what stands in the way, each with its clause. */
    static String reasons(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.refuses() || finding.asksForFact()
                || finding.tellsOfSilence()).map(finding -> finding.reason() + finding.clause()
                        .map(ref -> " " + ref.clause().value()).orElse("")).distinct().limit(8)
                .collect(Collectors.joining(", "));
    }
}
