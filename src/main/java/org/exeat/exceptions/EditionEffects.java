package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.exeat.identity.Colleague;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.exceptions.Continuance;
import org.exeat.schools.EditionDesk;
import org.exeat.schools.ShippedPacks;

/** Says beforehand which running exceptions another edition would touch. */
@Atomic
@ApplicationScoped
public class EditionEffects {

    private final ExceptionFacts facts;
    private final ExceptionRequests requests;
    private final Continuances continuances;
    private final EditionDesk editions;

    /** What runs, how much of it is touched, and what of it one may see, held against the edition to come. */
    record Effects(long running, long touched, Listed visible) {
    }

    @Inject
    public EditionEffects(ExceptionFacts facts, ExceptionRequests requests, Continuances continuances,
            EditionDesk editions) {
        this.facts = facts;
        this.requests = requests;
        this.continuances = continuances;
        this.editions = editions;
    }

    protected EditionEffects() {
        this(null, null, null, null);
    }

    /** What putting that pack in force would do. */
    public Effects of(Colleague who, String pack) {
        if (!ShippedPacks.NAMES.contains(pack)) {
            throw RefusedException.wrong("pack", "UNKNOWN_CHOICE");
        }
        Situation now = facts.now(who.school());
        Situation then = now.under(editions.proposed(who.school(), pack));
        List<ExceptionEntity> running = requests.granted(who.school()).stream().filter(now::running).toList();
        long touched = running.stream().filter(one -> continuances.of(then, one).filter(Continuance::needsLook)
                .isPresent()).count();
        return new Effects(running.size(), touched, new Listed(then, running.stream()
                .filter(one -> Sight.sees(who, now, one)).toList(), Set.of()));
    }
}
