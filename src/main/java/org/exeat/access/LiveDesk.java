package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.PlatformId;
import org.exeat.policy.PupilId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.access.AuthorisationDecision;

/**
 * Ends live authorisations whose time is up, and those that no longer rest on anything: their lesson left the
 * timetable, the day was closed, the bell was moved, the rules changed, an approval was withdrawn. Answers do not wait
 * for this (see {@link LiveAuthorisations}); it puts down what became of them, and why.
 */
@Atomic
@ApplicationScoped
public class LiveDesk {

    private final LessonFacts facts;
    private final AuthorisationBook book;

    @Inject
    public LiveDesk(LessonFacts facts, AuthorisationBook book) {
        this.facts = facts;
        this.book = book;
    }

    protected LiveDesk() {
        this(null, null);
    }

    /** Puts down that its closing moment has come; nothing if somebody was faster. */
    public void endByTime(SchoolId school, UUID id) {
        LessonAuthorisation live = find(school, id);
        if (live.isOver(facts.now(school))) {
            book.endByTime(live);
        }
    }

    /** Holds a live one against the facts of this moment: it goes on, closes earlier, loses a platform, or ends. */
    public void recheck(SchoolId school, UUID id) {
        LessonAuthorisation live = find(school, id);
        if (!live.liveAt(facts.now(school))) {
            return;
        }
        try {
            recheck(live, facts.of(school, live.lessonId(), live.day()));
        } catch (RefusedException refused) {
            live.refuse(Reasons.of(refused), facts.now(school));
            book.keep(live, Actor.SYSTEM, "authorisation-no-longer-allowed");
        }
    }

    private void recheck(LessonAuthorisation live, Situation situation) {
        Opened all = book.read(live);
        List<AuthorisedPlatform> open = all.platforms().stream()
                .filter(platform -> platform.endedAt().isEmpty()).toList();
        List<AuthorisedPlatform> kept = open.stream()
                .filter(platform -> situation.against(platform.platform()).isEmpty()).toList();
        decide(situation, live, kept.isEmpty() ? open : kept, Set.copyOf(all.excluded()));
        open.stream().filter(platform -> !kept.contains(platform))
                .forEach(platform -> book.end(live, platform,
                        situation.against(platform.platform()), situation.at()));
        followBell(live, situation.lesson().closes());
    }

    private static void decide(Situation situation, LessonAuthorisation live, List<AuthorisedPlatform> platforms,
            Set<PupilId> excluded) {
        List<PlatformId> named = platforms.stream().map(AuthorisedPlatform::platform).toList();
        AuthorisationDecision decision = situation.stay(live, named, excluded);
        Outcome.require(decision.verdict(), decision.findings());
    }

    /** A bell moved earlier closes it earlier; one moved later leaves more time to extend it into. */
    private void followBell(LessonAuthorisation live, Instant bell) {
        if (bell.isBefore(live.window().closes())) {
            live.closeAt(bell, bell);
            book.keep(live, Actor.SYSTEM, "authorisation-closes-earlier");
        }
    }

    private LessonAuthorisation find(SchoolId school, UUID id) {
        return book.find(school, id).orElseThrow(() -> new AbsentException("authorisation"));
    }
}
