package org.exeat.incidents.letters;

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
import org.exeat.incidents.Party;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;

/** Where letters are made final. */
@Atomic
@ApplicationScoped
public class LetterDesk {

    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final LetterRows rows;
    private final OtherNames others;
    private final LetterOrigins origins;

    @Inject
    public LetterDesk(IncidentShelf shelf, IncidentBook book, LetterRows rows, OtherNames others,
            LetterOrigins origins) {
        this.shelf = shelf;
        this.book = book;
        this.rows = rows;
        this.others = others;
        this.origins = origins;
    }

    protected LetterDesk() {
        this(null, null, null, null, null);
    }

    /** Keeps a letter as it is, also once the incident is closed; its id. */
    public UUID write(Colleague by, UUID incident, Optional<Integer> seen, ParentLetterRequest request) {
        IncidentFile file = shelf.find(by, incident, seen);
        Party pupil = others.pupil(file, request.party());
        if (!request.namesOthers() && !others.named(file, pupil, request.text()).isEmpty()) {
            throw RefusedException.because("LETTER_NAMES_OTHERS");
        }
        var origin = origins.next(by, incident);
        book.enter(file.incident(), by, EntryKind.LETTER, "", Json.createObjectBuilder()
                .add("name", request.addressee().strip()).add("letter", origin.id().toString()));
        rows.add(new LetterEntity(origin, pupil.name(), request));
        return origin.id();
    }
}
