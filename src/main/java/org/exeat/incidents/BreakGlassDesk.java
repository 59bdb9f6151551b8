package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.platform.Atomic;

/** Where somebody who was not named lets themselves into an incident: with a reason, seen by everybody in charge. */
@Atomic
@ApplicationScoped
public class BreakGlassDesk {

    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final Event<GlassBroken> broken;

    @Inject
    public BreakGlassDesk(IncidentShelf shelf, IncidentBook book, Event<GlassBroken> broken) {
        this.shelf = shelf;
        this.book = book;
        this.broken = broken;
    }

    protected BreakGlassDesk() {
        this(null, null, null);
    }

    /**
     * Lets them in, unless it is kept from them: then they find nothing, as if there were none, and that they tried is
     * entered where those look who may see it.
     *
     * @return the incident; empty if they find nothing
     */
    public Optional<UUID> open(Colleague by, Requests.BreakGlassRequest request) {
        int number = Integer.parseInt(request.number().substring(2));
        return shelf.numbered(by.school(), number).filter(file -> admitted(by, file, request.reason()))
                .map(file -> file.incident().id());
    }

    private boolean admitted(Colleague by, IncidentFile file, String reason) {
        if (shelf.shutOut(by.school(), file).contains(by.account())) {
            book.noteRefusal(file.incident(), by);
            return false;
        }
        if (!file.handling().contains(by.account())) {
            book.add(file.incident(), by.account());
            book.enter(file.incident(), by, EntryKind.BREAK_GLASS, reason, Entering.nothing());
            broken.fire(new GlassBroken(by.school(), file.incident().id(), by.account()));
        }
        return true;
    }
}
