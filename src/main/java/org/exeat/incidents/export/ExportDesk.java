package org.exeat.incidents.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.EntryKind;
import org.exeat.incidents.IncidentBook;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentShelf;
import org.exeat.platform.Atomic;

/** Where it is entered that an incident is handed over, before any of it leaves. */
@Atomic
@ApplicationScoped
public class ExportDesk {

    private final IncidentShelf shelf;
    private final IncidentBook book;

    @Inject
    public ExportDesk(IncidentShelf shelf, IncidentBook book) {
        this.shelf = shelf;
        this.book = book;
    }

    protected ExportDesk() {
        this(null, null);
    }

    /**
     * Enters to whom and why; also once the incident is closed.
     *
     * @param seal the hash of the list of hashes of what is handed over
     * @param seen the version that is handed over
     */
    public void enter(Colleague by, UUID id, ExportRequest request, String seal, int seen) {
        IncidentFile file = shelf.find(by, id, Optional.of(seen));
        book.enter(file.incident(), by, EntryKind.EXPORTED, request.reason(), Json.createObjectBuilder()
                .add("name", request.recipient().strip()).add("answer", seal)
                .add("files", request.evidence().size()));
    }
}
