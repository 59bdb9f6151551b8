package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;

/** Where somebody who was not named lets themselves into an incident: with a reason, seen by everybody in charge. */
@Atomic
@ApplicationScoped
public class BreakGlassDesk {

    private final IncidentShelf shelf;
    private final IncidentBook book;

    @Inject
    public BreakGlassDesk(IncidentShelf shelf, IncidentBook book) {
        this.shelf = shelf;
        this.book = book;
    }

    protected BreakGlassDesk() {
        this(null, null);
    }

    /** Lets them in, unless it touches them: then they find nothing, as if there were none. */
    public UUID open(Colleague by, Requests.BreakGlassRequest request) {
        int number = Integer.parseInt(request.number().substring(2));
        IncidentFile file = shelf.numbered(by.school(), number).orElseThrow(() -> new AbsentException("incident"));
        if (shelf.shutOut(by.school(), file.people()).contains(by.account())) {
            throw new AbsentException("incident");
        }
        if (!file.handling().contains(by.account())) {
            book.add(file.incident(), by.account());
            book.enter(file.incident(), by, EntryKind.BREAK_GLASS, request.reason(), Entering.nothing());
        }
        return file.incident().id();
    }
}
