package org.exeat.incidents.misuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.exeat.identity.Colleague;
import org.exeat.incidents.Closeness;
import org.exeat.incidents.IncidentEntity;
import org.exeat.incidents.IncidentShelf;
import org.exeat.incidents.Party;
import org.exeat.platform.AbsentException;
import org.exeat.platform.Atomic;
import org.exeat.platform.RefusedException;

/** Where the record is read and written. Every look is audited. */
@Atomic
@ApplicationScoped
public class MisuseDesk {

    private final MisuseShelf shelf;
    private final MisuseRows rows;
    private final MisuseJournal journal;
    private final Closeness closeness;
    private final IncidentShelf incidents;

    @Inject
    public MisuseDesk(MisuseShelf shelf, MisuseRows rows, MisuseJournal journal, Closeness closeness,
            IncidentShelf incidents) {
        this.shelf = shelf;
        this.rows = rows;
        this.journal = journal;
        this.closeness = closeness;
        this.incidents = incidents;
    }

    protected MisuseDesk() {
        this(null, null, null, null, null);
    }

    /** The record, as that person may see it. */
    public MisuseRecord look(Colleague who) {
        return look(who, "misuse-record-viewed");
    }

    /** The same for somebody who takes it with them. */
    public MisuseRecord take(Colleague who) {
        return look(who, "misuse-record-downloaded");
    }

    /** The same for somebody who looks at what was signed, and with which remarks. */
    public MisuseRecord review(Colleague who) {
        return look(who, "misuse-sign-offs-viewed");
    }

    private MisuseRecord look(Colleague who, String action) {
        journal.enter(who, action, who.school().value());
        return shelf.of(who);
    }

    /** The same for somebody who has just added to it, or is only told that something waits: no look at it. */
    public MisuseRecord after(Colleague who) {
        return shelf.of(who);
    }

    /** Adds an entry; its id. */
    public UUID write(Colleague by, MisuseEntryRequest request) {
        MisuseEntry entry = entry(by, request);
        rows.add(entry);
        journal.enter(by, "misuse-recorded", entry.id());
        return entry.id();
    }

    /** Adds an entry in place of another, which stays; its id. */
    public UUID correct(Colleague by, UUID id, MisuseCorrectionRequest request) {
        MisuseThread thread = shelf.of(by).holding(id).orElseThrow(() -> new AbsentException("misuse entry"));
        if (!thread.newest().id().equals(id)) {
            throw RefusedException.because("MISUSE_CORRECTED");
        }
        MisuseEntry entry = entry(by, request.entry()).correcting(thread.newest(), request.reason().strip());
        if (stays(by, thread.newest(), request.entry().incident())) {
            entry.stayingWith(thread.newest());
        }
        rows.add(entry);
        journal.enter(by, "misuse-corrected", entry.id());
        return entry.id();
    }

    private MisuseEntry entry(Colleague by, MisuseEntryRequest request) {
        var origin = journal.next(by);
        if (request.on().isAfter(origin.on())) {
            throw RefusedException.wrong("on", "DAY_AHEAD");
        }
        Party whom = closeness.named(by.school(), request.person(), request.account(), request.name());
        if (closeness.touching(by.school()).apply(List.of(whom)).contains(by.account())) {
            throw RefusedException.because("MISUSE_CONCERNS_WRITER");
        }
        var entry = new MisuseEntry(origin, new MisuseEntry.Telling(request.on(), request.concerns(), whom,
                request.what().strip(), text(request.where()), text(request.done())));
        return request.incident() == null ? entry : entry.partOf(seen(by, request.incident()));
    }

    /** With its incident: if whoever corrects it does not see that, or if it is gone and they choose no other. */
    private boolean stays(Colleague by, MisuseEntry entry, UUID chosen) {
        return entry.incident().filter(id -> found(by, id).isEmpty()).isPresent()
                || chosen == null && entry.disposed().isPresent();
    }

    private IncidentEntity seen(Colleague by, UUID incident) {
        return found(by, incident).orElseThrow(() -> RefusedException.wrong("incident", "UNKNOWN_CHOICE"));
    }

    private Optional<IncidentEntity> found(Colleague by, UUID incident) {
        try {
            return Optional.of(incidents.find(by, incident).incident());
        } catch (AbsentException unseen) {
            return Optional.empty();
        }
    }

    private static String text(String given) {
        return given == null ? "" : given.strip();
    }
}
