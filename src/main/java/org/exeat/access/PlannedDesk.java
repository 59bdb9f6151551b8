package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.identity.Role;
import org.exeat.identity.StaffDirectory;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.Effect;
import org.exeat.policy.Finding;
import org.exeat.policy.PersonId;
import org.exeat.policy.Reason;
import org.exeat.policy.SchoolId;
import org.exeat.policy.Verdict;
import org.exeat.policy.access.AuthorisationDecision;

/**
 * Opens what was planned, when its moment has come. What was allowed when it was planned may no longer be: pupils
 * moved class, a cover teacher took over, an approval was withdrawn, the school closed, whoever planned it left. So it
 * is decided again.
 */
@Atomic
@ApplicationScoped
public class PlannedDesk {

    private final LessonFacts facts;
    private final AuthorisationBook book;
    private final StaffDirectory staff;

    @Inject
    public PlannedDesk(LessonFacts facts, AuthorisationBook book, StaffDirectory staff) {
        this.facts = facts;
        this.book = book;
        this.staff = staff;
    }

    protected PlannedDesk() {
        this(null, null, null);
    }

    /** Opens the planned one, or cancels it with the reasons; nothing if another node was faster. */
    public void openPlanned(SchoolId school, UUID id) {
        LessonAuthorisation planned = book.find(school, id).orElseThrow(() -> new AbsentException("authorisation"));
        if (planned.state() != AuthorisationState.PLANNED) {
            return;
        }
        try {
            open(planned, facts.of(school, planned.lessonId(), planned.day()));
        } catch (RefusedException refused) {
            planned.refuse(Reasons.of(refused), facts.now(school));
            book.keep(planned, Actor.SYSTEM, "authorisation-refused-at-opening");
        }
    }

    private void open(LessonAuthorisation planned, Situation situation) {
        AuthorisationDecision decision = situation.decide(opener(planned), wish(planned));
        Outcome.require(decision.verdict(), decision.findings());
        planned.goLive(decision.window().orElseThrow(), situation.lesson().closes(),
                Basis.of(situation.edition(), decision.findings()));
        book.keep(planned, Actor.SYSTEM, "authorisation-opened");
    }

    /** Whoever planned it must still be there, in a role that may open. */
    private Opener opener(LessonAuthorisation planned) {
        PersonId person = new PersonId(planned.openedBy());
        Set<Role> roles = staff.roles(planned.schoolId(), person);
        if (roles.stream().noneMatch(Role::staff)) {
            throw Outcome.refusal(Verdict.REFUSE, List.of(Finding.of(Effect.FORBIDS, Reason.OPENER_LEFT)));
        }
        return new Opener(Actor.SYSTEM, person, planned.openedByName(), StaffDirectory.senior(roles));
    }

    private Wish wish(LessonAuthorisation planned) {
        Opened all = book.read(planned);
        return new Wish(planned.lessonId(), planned.day(),
                all.platforms().stream().map(AuthorisedPlatform::platform).toList(), planned.purpose(),
                Set.copyOf(all.excluded()), Optional.of(planned.window().opens()),
                Optional.of(planned.window().closes()));
    }
}
