package org.exeat.incidents.pupils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.incidents.IncidentBook;
import org.exeat.incidents.IncidentFile;
import org.exeat.incidents.IncidentShelf;
import org.exeat.people.RosterPeople;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.policy.PersonId;

/**
 * Gathers what is on record about one pupil. Only incidents that person is in charge of are in it: whoever is shut out
 * of one finds what they would find if it did not exist.
 */
@Atomic
@ApplicationScoped
public class PupilChronologies {

    private final RosterPeople people;
    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final Journal journal;

    @Inject
    public PupilChronologies(RosterPeople people, IncidentShelf shelf, IncidentBook book, Journal journal) {
        this.people = people;
        this.shelf = shelf;
        this.book = book;
        this.journal = journal;
    }

    protected PupilChronologies() {
        this(null, null, null, null);
    }

    /** A pupil and the incidents they are in, whole. */
    record PupilRecord(RosterPeople.Named pupil, List<IncidentFile> files) {
    }

    /** Looks at it, which is audited, for the pupil and for each incident. */
    public PupilRecord look(Colleague who, UUID id) {
        var pupil = pupil(who, id);
        List<IncidentFile> files = led(who, id).map(file -> shelf.file(file.incident())).toList();
        files.stream().flatMap(IncidentFile::all).forEach(file -> book.noteView(file.incident(), who));
        journal.record(AuditEvent.of(who.school(), who.actor(), "pupil-chronology-read", subject(id)));
        return new PupilRecord(pupil, files);
    }

    private RosterPeople.Named pupil(Colleague who, UUID id) {
        return people.find(who.school(), new PersonId(id))
                .filter(one -> one.kind() == RosterPeople.Kind.PUPIL).orElseThrow(() -> new AbsentException("pupil"));
    }

    /** The incidents the pupil is in and that person is in charge of. */
    private Stream<IncidentFile> led(Colleague who, UUID id) {
        return shelf.led(who).stream().filter(file -> file.parties().stream()
                .anyMatch(row -> row.party().person().filter(id::equals).isPresent()));
    }

    private static String subject(UUID pupil) {
        return "incident-pupil:" + pupil;
    }
}
