package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.platform.StaleException;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.SchoolId;
import org.exeat.policy.Verdict;
import org.exeat.policy.access.AuthorisationDecision;
import org.exeat.policy.access.LessonAuthorisations;

/** Opens platforms for a lesson, keeps them open a little longer, closes them, and takes an opening back. */
@Atomic
@ApplicationScoped
public class AuthorisationDesk {

    /** How long an opening can be taken back as a mistake. */
    static final Duration UNDO = Duration.ofSeconds(10);

    private final LessonFacts facts;
    private final AuthorisationBook book;
    private final Ids ids;

    @Inject
    public AuthorisationDesk(LessonFacts facts, AuthorisationBook book, Ids ids) {
        this.facts = facts;
        this.book = book;
        this.ids = ids;
    }

    protected AuthorisationDesk() {
        this(null, null, null);
    }

    /** Opens now or plans ahead. A lesson that has an authorisation keeps that one, with what is new in it added. */
    public Outcome open(SchoolId school, Opener by, Wish wish) {
        Situation situation = facts.of(school, wish.lessonId(), wish.day());
        AuthorisationDecision decision = situation.decide(by, wish);
        if (decision.verdict() != Verdict.ALLOW) {
            book.noteRefusal(situation, by, wish, decision);
            return Outcome.refused(decision.verdict(), decision.findings());
        }
        Optional<LessonAuthorisation> standing = book.standing(situation);
        LessonAuthorisation authorisation = standing.orElseGet(() -> make(situation, by, wish, decision));
        boolean changed = book.add(authorisation, wish, by, situation.at());
        if (standing.isPresent()) {
            changed |= openPlanned(authorisation, wish, decision, situation.at());
        }
        if (changed || standing.isEmpty()) {
            book.noteOpening(authorisation, by, wish);
        }
        return Outcome.of(book.read(situation, authorisation, decision.leftOut()), standing.isEmpty(),
                decision.findings());
    }

    private LessonAuthorisation make(Situation situation, Opener by, Wish wish, AuthorisationDecision decision) {
        LessonAuthorisation made = new LessonAuthorisation(ids.next(), new Opening(situation.school(), wish.lessonId(),
                wish.day(), situation.lesson().classId(), wish.purpose(), decision.window().orElseThrow(),
                situation.lesson().closes(), by, situation.at()), Basis.of(situation.edition(), decision.findings()));
        book.insert(made);
        return made;
    }

    /** One that is to open later, and is asked for now, opens now. */
    private boolean openPlanned(LessonAuthorisation authorisation, Wish wish, AuthorisationDecision decision,
            Instant at) {
        boolean now = wish.opens().filter(at::isBefore).isEmpty();
        if (!now || !at.isBefore(authorisation.window().opens())) {
            return false;
        }
        authorisation.goLive(decision.window().orElseThrow(), Basis.of(facts.of(authorisation.schoolId(),
                authorisation.lessonId(), authorisation.day()).edition(), decision.findings()));
        book.update(authorisation);
        return true;
    }

    /** Five minutes more, never past the bell. */
    public Outcome extend(SchoolId school, Opener by, UUID id, Optional<Integer> seen) {
        LessonAuthorisation authorisation = find(school, id, seen);
        Situation situation = facts.of(school, authorisation.lessonId(), authorisation.day());
        if (authorisation.state() != AuthorisationState.LIVE) {
            throw RefusedException.because("ALREADY_CLOSED");
        }
        var decision = situation.extend(by, authorisation.window());
        if (decision.verdict() != Verdict.ALLOW) {
            return Outcome.refused(decision.verdict(), decision.findings());
        }
        authorisation.extend(decision.closes().orElseThrow());
        book.keep(authorisation, by, "authorisation-extended");
        return Outcome.of(book.read(situation, authorisation), false, decision.findings());
    }

    /** Closes a live one before its time, or gives up a planned one. */
    public Outcome close(SchoolId school, Opener by, UUID id, Optional<Integer> seen) {
        LessonAuthorisation authorisation = find(school, id, seen);
        Situation situation = facts.of(school, authorisation.lessonId(), authorisation.day());
        Finding charge = LessonAuthorisations.charge(situation.kernelLesson(), by.lessonActor());
        if (charge.effect() == Effect.FORBIDS && !authorisation.openedBy().equals(by.person().value())) {
            return Outcome.refused(Verdict.REFUSE, List.of(charge));
        }
        if (authorisation.state() != AuthorisationState.ENDED) {
            boolean planned = authorisation.state() == AuthorisationState.PLANNED;
            authorisation.end(planned ? Ending.CANCELLED : Ending.CLOSED_BY_HAND, situation.at());
            book.keep(authorisation, by, planned ? "authorisation-cancelled" : "authorisation-closed");
        }
        return Outcome.of(book.read(situation, authorisation), false, List.of());
    }

    /** Takes an opening back within seconds; it stays on record as opened in error. */
    public Outcome undo(SchoolId school, Opener by, UUID id) {
        LessonAuthorisation authorisation = find(school, id, Optional.empty());
        Situation situation = facts.of(school, authorisation.lessonId(), authorisation.day());
        boolean late = situation.at().isAfter(authorisation.createdAt().plus(UNDO));
        if (late || !authorisation.openedBy().equals(by.person().value())) {
            throw RefusedException.because(late ? "TOO_LATE_TO_UNDO" : "NOT_YOURS_TO_UNDO");
        }
        if (authorisation.state() != AuthorisationState.ENDED) {
            authorisation.end(Ending.OPENED_IN_ERROR, situation.at());
            book.keep(authorisation, by, "authorisation-opened-in-error");
        }
        return Outcome.of(book.read(situation, authorisation), false, List.of());
    }

    private LessonAuthorisation find(SchoolId school, UUID id, Optional<Integer> seen) {
        LessonAuthorisation found = book.find(school, id).orElseThrow(() -> new AbsentException("authorisation"));
        if (seen.filter(version -> version != found.version()).isPresent()) {
            throw new StaleException("authorisation");
        }
        return found;
    }
}
