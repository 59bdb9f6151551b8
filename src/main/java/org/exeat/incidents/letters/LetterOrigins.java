package org.exeat.incidents.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.platform.Ids;
import org.exeat.schools.SchoolClock;

/** Gives each letter its id and the school's time. */
@ApplicationScoped
public class LetterOrigins {

    private final Ids ids;
    private final SchoolClock clock;

    @Inject
    public LetterOrigins(Ids ids, SchoolClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    protected LetterOrigins() {
        this(null, null);
    }

    LetterEntity.Origin next(Colleague by, UUID incident) {
        return new LetterEntity.Origin(ids.next(), by.school(), incident, by.account().value(),
                clock.now(by.school()));
    }
}
