package org.exeat.incidents.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.identity.Colleague;
import org.exeat.incidents.IncidentShelf;
import org.exeat.incidents.Looks;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;

/** Where somebody in charge of incidents confirms which of them are disposed of; for good, and with proof. */
@Atomic
@ApplicationScoped
public class DisposalDesk {

    private final IncidentShelf shelf;
    private final Keepings keepings;
    private final Disposal disposal;
    private final Journal journal;
    private final Looks looks;

    @Inject
    public DisposalDesk(IncidentShelf shelf, Keepings keepings, Disposal disposal, Journal journal,
            Looks looks) {
        this.shelf = shelf;
        this.keepings = keepings;
        this.disposal = disposal;
        this.journal = journal;
        this.looks = looks;
    }

    protected DisposalDesk() {
        this(null, null, null, null, null);
    }

    /** The closed incidents that person is in charge of, by the day their time is over; that they saw is audited. */
    public List<Keepings.Keeping> look(Colleague who) {
        List<Keepings.Keeping> shown = all(who);
        looks.titles(who, shown.stream().map(Keepings.Keeping::file).toList());
        return shown;
    }

    private List<Keepings.Keeping> all(Colleague who) {
        return keepings.of(who.school(), shelf.led(who)).stream()
                .sorted(Comparator.comparing((Keepings.Keeping one) -> one.kept().until())
                        .thenComparing(one -> one.file().incident().number())).toList();
    }

    /** Disposes of all of these or, where one may not be, of none. */
    public int confirm(Colleague by, List<UUID> incidents) {
        Map<UUID, Keepings.Keeping> known = all(by).stream()
                .collect(Collectors.toMap(one -> one.file().incident().id(), Function.identity()));
        List<UUID> wanted = incidents.stream().distinct().toList();
        wanted.forEach(id -> {
            if (!known.containsKey(id) || !known.get(id).disposable()) {
                throw RefusedException.because("NOT_DISPOSABLE");
            }
        });
        wanted.forEach(id -> dispose(by, known.get(id)));
        return wanted.size();
    }

    /** What proves it stays: which, with what was merged into it, as what, until when it had to be kept, by whom. */
    private void dispose(Colleague by, Keepings.Keeping one) {
        var incident = one.file().incident();
        disposal.of(by.school(), incident.id());
        AuditEvent gone = AuditEvent.of(by.school(), by.actor(), "incident-disposed", "disposal:" + incident.id())
                .with("number", incident.number()).with("recordType", one.kept().type().name())
                .with("closedOn", one.closedOn().toString()).with("keptUntil", one.kept().until().toString());
        journal.record(one.merged().isEmpty() ? gone : gone.with("merged", String.join(" ", one.merged())));
    }
}
