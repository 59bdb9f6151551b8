package org.exeat.incidents.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.exeat.identity.Colleague;
import org.exeat.incidents.EntryKind;
import org.exeat.incidents.IncidentBook;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentShelf;
import org.exeat.incidents.Spot;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;

/** Where an incident is held: kept whatever its time, for a court, an inquiry or a complaint. */
@Atomic
@ApplicationScoped
public class HoldDesk {

    private final IncidentShelf shelf;
    private final IncidentBook book;

    @Inject
    public HoldDesk(IncidentShelf shelf, IncidentBook book) {
        this.shelf = shelf;
        this.book = book;
    }

    protected HoldDesk() {
        this(null, null);
    }

    /** Holds it; whoever works on it may. */
    public void hold(Colleague by, Spot spot, String reason) {
        IncidentFile file = shelf.find(by, spot.id(), spot.seen());
        if (file.trail().hold().isPresent()) {
            throw RefusedException.because("ALREADY_HELD");
        }
        book.enter(file.incident(), by, EntryKind.HELD, reason, Json.createObjectBuilder());
    }

    /** Lifts the hold; for those in charge of incidents by their post. */
    public void lift(Colleague by, Spot spot, String reason) {
        IncidentFile file = shelf.find(by, spot.id(), spot.seen());
        if (!shelf.leads(by, file)) {
            throw RefusedException.because("HOLD_LIFTED_BY_LEADS");
        }
        if (file.trail().hold().isEmpty()) {
            throw RefusedException.because("NOT_HELD");
        }
        book.enter(file.incident(), by, EntryKind.HOLD_LIFTED, reason, Json.createObjectBuilder());
    }
}
