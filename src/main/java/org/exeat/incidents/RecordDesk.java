package org.exeat.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.reports.Report;
import org.exeat.incidents.reports.Reports;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;
import org.exeat.policy.AccountId;

/** Where the record of an incident grows: who is in it, who works on it, notes, corrections and what is to be done. */
@Atomic
@ApplicationScoped
public class RecordDesk {

    private final IncidentShelf shelf;
    private final IncidentBook book;
    private final IncidentPeople people;
    private final Reports reports;

    @Inject
    public RecordDesk(IncidentShelf shelf, IncidentBook book, IncidentPeople people, Reports reports) {
        this.shelf = shelf;
        this.book = book;
        this.people = people;
        this.reports = reports;
    }

    protected RecordDesk() {
        this(null, null, null, null);
    }

    public void call(Colleague by, Spot spot, String title) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        file.incident().call(title.strip());
        book.enter(file.incident(), by, EntryKind.TITLE, title, Entering.nothing());
    }

    /** Enters a note; also once it is closed. */
    public void note(Colleague by, Spot spot, String text) {
        book.enter(shelf.find(by, spot.id(), spot.seen()).incident(), by, EntryKind.NOTE, text, Entering.nothing());
    }

    /** Says that somebody has read what the reporter answered, up to that message; also once it is closed. */
    public void read(Colleague by, Spot spot, Requests.AnswerReadRequest request) {
        IncidentFile file = shelf.find(by, spot.id(), spot.seen());
        Report report = reports.find(by.school(), request.report())
                .filter(one -> one.incident().filter(spot.id()::equals).isPresent())
                .orElseThrow(() -> RefusedException.wrong("report", "UNKNOWN_CHOICE"));
        if (request.messages() > reports.messages(by.school(), report.id()).size()) {
            throw RefusedException.wrong("messages", "UNKNOWN_CHOICE");
        }
        book.enter(file.incident(), by, EntryKind.ANSWER_READ, "", Entering.of("report", report.id())
                .add("number", report.name()).add("messages", Integer.toString(request.messages())));
    }

    /** Corrects an entry by a new one; the old one stays. */
    public void correct(Colleague by, Spot spot, Requests.CorrectionRequest request) {
        IncidentFile file = shelf.find(by, spot.id(), spot.seen());
        file.trail().find(request.entry()).orElseThrow(() -> RefusedException.wrong("entry", "UNKNOWN_CHOICE"));
        book.enter(file.incident(), by, EntryKind.CORRECTION, request.text(),
                Entering.of("corrects", request.entry()).add("reason", request.reason().strip()));
    }

    /** Names somebody who is in it. Whoever that is, or is close to them, is shut out from now on. */
    public void join(Colleague by, Spot spot, Requests.PartyRequest request) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        Party party = people.party(by.school(), request);
        if (file.people().contains(party)) {
            throw RefusedException.because("ALREADY_NAMED");
        }
        book.add(file.incident(), party, people.bornBy(by.school(), party));
        book.enter(file.incident(), by, EntryKind.PARTY, party.name(), Entering.of("role", party.role()));
    }

    public void leave(Colleague by, Spot spot, UUID id, String reason) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        PartyEntity party = file.party(id)
                .orElseThrow(() -> new AbsentException("party"));
        book.remove(party);
        book.enter(file.incident(), by, EntryKind.PARTY_REMOVED, reason,
                Entering.of("name", party.party().name()).add("party", id.toString()));
    }

    /** Lets somebody of the school work on it, unless it touches them. */
    public void entrust(Colleague by, Spot spot, AccountId handler) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        if (!people.serves(by.school(), handler)) {
            throw RefusedException.wrong("account", "UNKNOWN_CHOICE");
        }
        if (shelf.touched(by.school(), file).contains(handler)) {
            throw RefusedException.because("HANDLER_TOUCHED");
        }
        if (file.handling().contains(handler) && !file.trail().named().contains(handler)) {
            throw RefusedException.because("ALREADY_NAMED");
        }
        if (!file.handling().contains(handler)) {
            book.add(file.incident(), handler);
        }
        book.enter(file.incident(), by, EntryKind.HANDLER, "", Entering.of("account", handler.value()));
    }

    /** Ends it that somebody works on it; where it is closed too, for they may have let themselves in. */
    public void relieve(Colleague by, Spot spot, AccountId handler, String reason) {
        IncidentFile file = shelf.find(by, spot.id(), spot.seen());
        HandlerEntity row = file.handlers().stream().filter(one -> one.accountId().equals(handler.value())).findFirst()
                .orElseThrow(() -> new AbsentException("handler"));
        book.remove(row);
        book.enter(file.incident(), by, EntryKind.HANDLER_REMOVED, reason, Entering.of("account", handler.value()));
    }

    /** Somebody is to do something by a day, unless it is kept from them; those who work on it see to it. */
    public void plan(Colleague by, Spot spot, Requests.ActionRequest request) {
        IncidentFile file = shelf.open(by, spot.id(), spot.seen());
        var owner = new AccountId(request.owner());
        if (!people.serves(by.school(), owner)) {
            throw RefusedException.wrong("owner", "UNKNOWN_CHOICE");
        }
        if (shelf.shutOut(by.school(), file).contains(owner)) {
            throw RefusedException.because("HANDLER_TOUCHED");
        }
        book.enter(file.incident(), by, EntryKind.ACTION, request.what(),
                Entering.of("owner", request.owner()).add("dueOn", request.dueOn().toString()));
    }

    /** Ends what was planned: it was done, or it is not needed any more; where the incident is closed too. */
    public void end(Colleague by, Spot spot, UUID action, Requests.ActionEndRequest request) {
        IncidentFile file = shelf.find(by, spot.id(), spot.seen());
        file.trail().find(action).filter(entry -> entry.kind() == EntryKind.ACTION)
                .orElseThrow(() -> new AbsentException("action"));
        if (file.trail().ended(action).isPresent()) {
            throw RefusedException.because("ALREADY_DONE");
        }
        book.enter(file.incident(), by, request.kind(), request.text(), Entering.of("action", action));
    }
}
