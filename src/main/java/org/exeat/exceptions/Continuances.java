package org.exeat.exceptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.exeat.policy.ClauseRef;
import org.exeat.policy.exceptions.Continuance;
import org.exeat.schools.Editions;

/** What the edition in force says of what was granted under one before it. */
@ApplicationScoped
public class Continuances {

    private final Editions editions;

    @Inject
    public Continuances(Editions editions) {
        this.editions = editions;
    }

    protected Continuances() {
        this(null);
    }

    /** How it stands with what was granted on that request; empty where no edition is in force. */
    Optional<Continuance> of(Situation situation, ExceptionEntity one) {
        return of(situation, one.footing().clause());
    }

    Optional<Continuance> of(Situation situation, ClauseRef granted) {
        return situation.policy().flatMap(now -> now.id().equals(granted.edition())
                ? Optional.of(Continuance.SAME_EDITION)
                : editions.find(situation.school(), granted.edition()).flatMap(then -> then.clause(granted.clause())
                        .map(clause -> Continuance.of(then, clause, now, situation.day()))));
    }
}
