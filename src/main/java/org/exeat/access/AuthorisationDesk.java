package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.Reason;
import org.exeat.policy.SchoolId;
import org.exeat.policy.Verdict;
import org.exeat.policy.access.AuthorisationDecision;
import org.exeat.policy.access.Window;

/** Opens platforms for a lesson, keeps them open a little longer, closes them, and takes an opening back. */
@Atomic
@ApplicationScoped
public class AuthorisationDesk {

    /** How long an opening can be taken back as a mistake. */
    static final Duration UNDO = Duration.ofSeconds(10);

    private final LessonFacts facts;
    private final AuthorisationBook book;
    private final StandingLock lock;
    private final Ids ids;

    @Inject
    public AuthorisationDesk(LessonFacts facts, AuthorisationBook book, StandingLock lock, Ids ids) {
        this.facts = facts;
        this.book = book;
        this.lock = lock;
        this.ids = ids;
    }

    protected AuthorisationDesk() {
        this(null, null, null, null);
    }

    /** Opens now or plans ahead. A lesson that has an authorisation keeps that one, with what is new in it added. */
    public Outcome open(SchoolId school, Opener by, Wish wish) {
        return heard(Attempt.opening(school, by, wish),
                () -> open(by, wish, facts.of(school, wish.lessonId(), wish.day())));
    }

    /** Refusals are on record like everything else. Whatever refuses does so before anything is written. */
    private Outcome heard(Attempt attempt, Supplier<Outcome> command) {
        try {
            return command.get();
        } catch (RefusedException refused) {
            book.noteRefusal(attempt, refused);
            return Outcome.refused(refused);
        }
    }

    private Outcome open(Opener by, Wish wish, Situation situation) {
        AuthorisationDecision decision = situation.decide(by, wish);
        Outcome.require(decision.verdict(), decision.findings());
        Window window = decision.window().orElseThrow();
        lock.hold(situation.school(), situation.lesson());
        Optional<LessonAuthorisation> standing = book.standing(situation);
        standing.ifPresent(it -> agree(it, window, situation.at()));
        LessonAuthorisation authorisation = standing.orElseGet(() -> make(situation, by, wish, decision));
        boolean changed = book.add(authorisation, wish, by, situation.at());
        changed |= standing.isPresent() && openPlanned(authorisation, window, situation, decision);
        if (changed || standing.isEmpty()) {
            book.noteOpening(authorisation, by, wish);
        }
        return Outcome.of(book.read(authorisation, decision.leftOut()), standing.isEmpty());
    }

    /** A lesson has one authorisation: whoever joins it shares its times, or is told that they differ. */
    private void agree(LessonAuthorisation standing, Window wished, Instant at) {
        Window window = standing.window();
        boolean opensAlike = wished.opens().equals(at) || wished.opens().equals(window.opens());
        if (!opensAlike || !wished.closes().equals(window.closes())) {
            throw RefusedException.because("OTHER_TIMES", Map.of(
                    "opens", facts.onTheWall(standing.schoolId(), window.opens()).toString(),
                    "closes", facts.onTheWall(standing.schoolId(), window.closes()).toString()));
        }
    }

    private LessonAuthorisation make(Situation situation, Opener by, Wish wish, AuthorisationDecision decision) {
        LessonAuthorisation made = new LessonAuthorisation(ids.next(), new Opening(situation.school(),
                situation.lesson(), wish.purpose(), decision.window().orElseThrow(), by, situation.at()),
                Basis.of(situation.edition(), decision.findings()));
        book.insert(made);
        return made;
    }

    /** One that is to open later, and is asked for now, opens now. */
    private boolean openPlanned(LessonAuthorisation authorisation, Window window, Situation situation,
            AuthorisationDecision decision) {
        if (authorisation.state() != AuthorisationState.PLANNED || window.opens().isAfter(situation.at())) {
            return false;
        }
        authorisation.goLive(window, situation.lesson().closes(), Basis.of(situation.edition(), decision.findings()));
        book.update(authorisation);
        return true;
    }

    /** Five minutes more, never past the bell. */
    public Outcome extend(SchoolId school, Opener by, UUID id, Optional<Integer> seen) {
        LessonAuthorisation authorisation = find(school, id, seen);
        return heard(Attempt.on(school, by, id, "extension-refused"), () -> extend(by, authorisation));
    }

    private Outcome extend(Opener by, LessonAuthorisation authorisation) {
        if (authorisation.state() != AuthorisationState.LIVE) {
            throw RefusedException.because("ALREADY_CLOSED");
        }
        Situation situation = facts.of(authorisation.schoolId(), authorisation.lessonId(), authorisation.day());
        var decision = situation.extend(by, authorisation.window());
        Outcome.require(decision.verdict(), decision.findings());
        authorisation.closeAt(decision.closes().orElseThrow(), situation.lesson().closes());
        book.keep(authorisation, by.actor(), "authorisation-extended");
        return Outcome.of(book.read(authorisation), false);
    }

    /** Closes a live one before its time, or gives up a planned one, whatever became of its lesson. */
    public Outcome close(SchoolId school, Opener by, UUID id, Optional<Integer> seen) {
        LessonAuthorisation authorisation = find(school, id, seen);
        return heard(Attempt.on(school, by, id, "closure-refused"), () -> close(by, authorisation));
    }

    private Outcome close(Opener by, LessonAuthorisation authorisation) {
        if (!facts.mayClose(authorisation, by)) {
            throw Outcome.refusal(Verdict.REFUSE, List.of(
                    Finding.of(Effect.FORBIDS, Reason.NOT_IN_CHARGE_OF_LESSON)));
        }
        Instant now = facts.now(authorisation.schoolId());
        if (authorisation.isOver(now)) {
            book.endByTime(authorisation);
        }
        if (authorisation.state() != AuthorisationState.ENDED) {
            boolean planned = authorisation.state() == AuthorisationState.PLANNED;
            authorisation.end(planned ? Ending.CANCELLED : Ending.CLOSED_BY_HAND, now);
            book.keep(authorisation, by.actor(), planned ? "authorisation-cancelled" : "authorisation-closed");
        }
        return Outcome.of(book.read(authorisation), false);
    }

    /** Takes an opening back within seconds; it stays on record as opened in error. */
    public Outcome undo(SchoolId school, Opener by, UUID id) {
        LessonAuthorisation authorisation = find(school, id, Optional.empty());
        return heard(Attempt.on(school, by, id, "reversal-refused"), () -> undo(by, authorisation));
    }

    private Outcome undo(Opener by, LessonAuthorisation authorisation) {
        Instant now = facts.now(authorisation.schoolId());
        boolean late = now.isAfter(authorisation.createdAt().plus(UNDO));
        if (late || !authorisation.openedBy().equals(by.person().value())) {
            throw RefusedException.because(late ? "TOO_LATE_TO_UNDO" : "NOT_YOURS_TO_UNDO");
        }
        if (authorisation.state() != AuthorisationState.ENDED) {
            authorisation.end(Ending.OPENED_IN_ERROR, now);
            book.keep(authorisation, by.actor(), "authorisation-opened-in-error");
        }
        return Outcome.of(book.read(authorisation), false);
    }

    private LessonAuthorisation find(SchoolId school, UUID id, Optional<Integer> seen) {
        LessonAuthorisation found = book.find(school, id).orElseThrow(() -> new AbsentException("authorisation"));
        if (seen.filter(version -> version != found.version()).isPresent()) {
            throw new StaleException("authorisation");
        }
        return found;
    }
}
