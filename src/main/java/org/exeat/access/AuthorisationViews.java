package org.exeat.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exeat.people.Pupil;
import org.exeat.people.Pupils;
import org.exeat.platforms.Platform;
import org.exeat.platforms.PlatformCatalogue;
import org.exeat.platforms.SchoolPlatforms;
import org.exeat.policy.ClauseId;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.EditionId;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.Reason;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;
import org.exeat.web.FindingView;
import org.exeat.web.Findings;

/** Shows lesson authorisations, in the caller's language and at the school's time. */
@RequestScoped
public class AuthorisationViews {

    private final Findings findings;
    private final SchoolPlatforms platforms;
    private final Pupils pupils;
    private final SchoolClock clock;

    @Inject
    public AuthorisationViews(Findings findings, SchoolPlatforms platforms, Pupils pupils, SchoolClock clock) {
        this.findings = findings;
        this.platforms = platforms;
        this.pupils = pupils;
        this.clock = clock;
    }

    protected AuthorisationViews() {
        this(null, null, null, null);
    }

    AuthorisationView view(SchoolId school, Opened opened) {
        LessonAuthorisation it = opened.authorisation();
        Instant now = clock.now(school);
        return new AuthorisationView(it.id().toString(), it.version(), it.className(), it.lessonId().toString(),
                it.day(), it.room(), named(school, opened.platforms()), it.purpose(), it.window().opens(),
                it.window().closes(), it.bell(), state(it, now), closedAt(it, now), closedHow(it, now),
                it.refusal().orElse(null), why(it.refusal()), it.openedByName(), it.createdAt(),
                it.createdAt().plus(AuthorisationDesk.UNDO), leftOut(school, opened),
                opened.excluded().stream().map(PupilId::value).map(String::valueOf).toList(), basis(it.basis()));
    }

    private List<AuthorisationView.PlatformView> named(SchoolId school, List<AuthorisedPlatform> opened) {
        PlatformCatalogue catalogue = platforms.of(school);
        return opened.stream().map(each -> new AuthorisationView.PlatformView(each.platform().value(),
                name(catalogue, each.platform()), each.openedByName(), each.openedAt(),
                each.endedAt().orElse(null), why(each.refusal()))).toList();
    }

    private String why(Optional<String> refusal) {
        return refusal.map(kept -> Reasons.read(kept).stream().map(reason -> findings.view(
                Finding.of(Effect.FORBIDS, reason)).message()).collect(Collectors.joining(" "))).orElse(null);
    }

    static String name(PlatformCatalogue catalogue, PlatformId id) {
        return catalogue.find(id).map(Platform::name).orElse(id.value());
    }

    static String state(LessonAuthorisation it, Instant now) {
        return switch (it.state()) {
            case PLANNED -> "PLANNED";
            case LIVE -> it.liveAt(now) ? "AUTHORISED" : "CLOSED";
            case ENDED -> it.ending().filter(Ending.REFUSED_AT_OPENING::equals).isPresent()
                    || it.ending().filter(Ending.CANCELLED::equals).isPresent() ? "CANCELLED" : "CLOSED";
        };
    }

    private static Instant closedAt(LessonAuthorisation it, Instant now) {
        return it.isOver(now) ? it.window().closes() : it.endedAt().orElse(null);
    }

    private static String closedHow(LessonAuthorisation it, Instant now) {
        return it.isOver(now) ? "BELL" : it.ending().map(Ending::shown).orElse(null);
    }

    private List<AuthorisationView.LeftOutView> leftOut(SchoolId school, Opened opened) {
        if (opened.leftOut().isEmpty()) {
            return List.of();
        }
        return leftOut(opened.leftOut(), pupils.ofClass(school, opened.authorisation().classId(),
                opened.authorisation().day()));
    }

    List<AuthorisationView.LeftOutView> leftOut(Map<PupilId, Finding> leftOut, List<Pupil> all) {
        return all.stream().filter(pupil -> leftOut.containsKey(pupil.id()))
                .sorted(Comparator.comparing(Pupil::name))
                .map(pupil -> new AuthorisationView.LeftOutView(pupil.name(),
                        findings.view(leftOut.get(pupil.id())))).toList();
    }

    private FindingView basis(Basis basis) {
        Optional<ClauseRef> clause = Optional.ofNullable(basis.clause()).map(id ->
                new ClauseRef(new EditionId(basis.edition()), new ClauseId(id), basis.localRule()));
        return clause.map(ref -> findings.view(Finding.of(ref, Effect.PERMITS, Reason.AUTHORISED_IN_LESSON)))
                .orElse(null);
    }
}
