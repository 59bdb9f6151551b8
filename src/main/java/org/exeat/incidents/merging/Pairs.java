package org.exeat.incidents.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.Deadlines;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentShelf;
import org.exeat.incidents.Spot;
import org.exeat.platform.RefusedException;
import org.exeat.policy.AccountId;

/** Finds two incidents that somebody may merge: both open, and both theirs to see, as whoever handles or leads them. */
@ApplicationScoped
public class Pairs {

    private final IncidentShelf shelf;
    private final Deadlines deadlines;

    @Inject
    public Pairs(IncidentShelf shelf, Deadlines deadlines) {
        this.shelf = shelf;
        this.deadlines = deadlines;
    }

    protected Pairs() {
        this(null, null);
    }

    /** The one that goes on, and the one that ends. */
    Two of(Colleague who, Spot one, Spot other) {
        IncidentFile goesOn = shelf.open(who, one.id(), one.seen());
        if (one.id().equals(other.id())) {
            throw RefusedException.wrong("other", "MERGED_WITH_ITSELF");
        }
        IncidentFile ends = shelf.find(who, other.id(), other.seen());
        if (!ends.incident().open()) {
            throw RefusedException.because("OTHER_INCIDENT_CLOSED");
        }
        Set<AccountId> shutOut = new HashSet<>(shelf.shutOut(who.school(), goesOn));
        shutOut.addAll(shelf.shutOut(who.school(), ends));
        return new Two(goesOn, ends, shutOut);
    }

    Two of(Colleague who, UUID one, UUID other) {
        return of(who, new Spot(one, Optional.empty()), new Spot(other, Optional.empty()));
    }

    /** The school's day by which both are to be decided as one. */
    LocalDate dueOn(Two two) {
        return deadlines.together(two.one(), two.other());
    }

    /** Who sees that incident now. */
    Set<AccountId> readers(Colleague who, IncidentFile file) {
        return shelf.readers(who.school(), file.handling(), shelf.shutOut(who.school(), file));
    }

    /** Who will see the one that goes on. */
    Set<AccountId> readers(Colleague who, Two two) {
        return shelf.readers(who.school(), two.handling(), two.shutOut());
    }
}
