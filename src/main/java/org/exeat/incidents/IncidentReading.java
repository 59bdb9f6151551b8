package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;

/** Where incidents are looked at. Every look is audited. */
@Atomic
@ApplicationScoped
public class IncidentReading {

    private final IncidentShelf shelf;
    private final IncidentBook book;

    @Inject
    public IncidentReading(IncidentShelf shelf, IncidentBook book) {
        this.shelf = shelf;
        this.book = book;
    }

    protected IncidentReading() {
        this(null, null);
    }

    /** The incident, if that person may see it. */
    public IncidentFile look(Colleague who, UUID id) {
        IncidentFile file = shelf.find(who, id);
        book.noteView(file.incident(), who);
        return file;
    }

    /** The incident that person has just changed, unless the change shut them out. */
    public Optional<IncidentFile> after(Colleague who, UUID id) {
        try {
            return Optional.of(shelf.find(who, id));
        } catch (AbsentException shutOut) {
            return Optional.empty();
        }
    }
}
