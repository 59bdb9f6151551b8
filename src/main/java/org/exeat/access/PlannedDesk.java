package org.exeat.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.StaffDirectory;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.Finding;
import org.exeat.policy.PersonId;
import org.exeat.policy.SchoolId;
import org.exeat.policy.Verdict;
import org.exeat.policy.access.AuthorisationDecision;
import org.exeat.schools.SchoolClock;

/**
 * Opens what was planned, when its moment has come. What was allowed when it was planned may no longer be: pupils
 * moved class, a cover teacher took over, an approval was withdrawn, the school closed. So it is decided again.
 */
@Atomic
@ApplicationScoped
public class PlannedDesk {

    private final LessonFacts facts;
    private final AuthorisationBook book;
    private final StaffDirectory staff;
    private final SchoolClock clock;

    @Inject
    public PlannedDesk(LessonFacts facts, AuthorisationBook book, StaffDirectory staff, SchoolClock clock) {
        this.facts = facts;
        this.book = book;
        this.staff = staff;
        this.clock = clock;
    }

    protected PlannedDesk() {
        this(null, null, null, null);
    }

    /** Opens the planned one, or cancels it with the reasons; nothing if another node was faster. */
    public void openPlanned(SchoolId school, UUID id) {
        LessonAuthorisation planned = book.find(school, id).orElseThrow(() -> new AbsentException("authorisation"));
        if (planned.state() != AuthorisationState.PLANNED) {
            return;
        }
        Opener by = opener(planned);
        try {
            openPlanned(planned, by, facts.of(school, planned.lessonId(), planned.day()));
        } catch (RefusedException noLesson) {
            refuse(planned, by, noLesson.findings());
        }
    }

    private void openPlanned(LessonAuthorisation planned, Opener by, Situation situation) {
        AuthorisationDecision decision = situation.decide(by, wish(situation, planned));
        if (decision.verdict() == Verdict.ALLOW) {
            planned.goLive(decision.window().orElseThrow(), Basis.of(situation.edition(), decision.findings()));
            book.keep(planned, by, "authorisation-opened");
        } else {
            refuse(planned, by, decision.findings());
        }
    }

    private void refuse(LessonAuthorisation planned, Opener by, List<Finding> findings) {
        planned.refuse(AuthorisationBook.reasons(findings), clock.now(planned.schoolId()));
        book.keep(planned, by, "authorisation-refused-at-opening");
    }

    private Opener opener(LessonAuthorisation planned) {
        PersonId person = new PersonId(planned.openedBy());
        return new Opener(Actor.SYSTEM, person, planned.openedByName(),
                staff.isSenior(planned.schoolId(), person));
    }

    private Wish wish(Situation situation, LessonAuthorisation planned) {
        Opened all = book.read(situation, planned);
        return new Wish(planned.lessonId(), planned.day(),
                List.copyOf(all.platforms().stream().map(AuthorisedPlatform::platform).toList()), planned.purpose(),
                new HashSet<>(all.excluded()), Optional.of(planned.window().opens()),
                Optional.of(planned.window().closes()));
    }
}
