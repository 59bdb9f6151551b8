package org.exeat.incidents.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exeat.audit.AuditEvent;
import org.exeat.audit.Journal;
import org.exeat.platform.Actor;
import org.exeat.platform.Atomic;
import org.exeat.platform.Ids;
import org.exeat.platform.RefusedException;
import org.exeat.platform.TryLaterException;
import org.exeat.policy.SchoolId;
import org.exeat.schools.SchoolClock;

/** The steps in which a file arrives, each committed by itself: no transaction waits for a reporter's network. */
@Atomic
@ApplicationScoped
public class EvidenceStore {

    private static final int PLACES = 10;
    /** So many files that no report refers to are more than a school's reporters can be busy with. */
    private static final int MOST_LOOSE = 400;
    private static final Duration A_WHILE = Duration.ofMinutes(30);

    private final EvidenceRows rows;
    private final EvidenceKeys keys;
    private final Journal journal;
    private final SchoolClock clock;
    private final Ids ids;

    @Inject
    public EvidenceStore(EvidenceRows rows, EvidenceKeys keys, Journal journal, SchoolClock clock, Ids ids) {
        this.rows = rows;
        this.keys = keys;
        this.journal = journal;
        this.clock = clock;
        this.ids = ids;
    }

    protected EvidenceStore() {
        this(null, null, null, null, null);
    }

    /** A file begins to arrive, if the report has a place for it. */
    public EvidenceFileEntity begin(SchoolId school, DraftKey draft, String name) {
        if (rows.loose(school) >= MOST_LOOSE) {
            throw TryLaterException.busy(A_WHILE);
        }
        var gathering = new EvidenceFileEntity.Gathering(draft, place(school, draft), name, keys.name());
        var file = new EvidenceFileEntity(ids.timeless(), school, gathering, clock.today(school));
        rows.add(file);
        return file;
    }

    /** Any free one: two files that arrive together would else want the same. */
    private int place(SchoolId school, DraftKey draft) {
        var taken = rows.gathered(school, draft.hash()).stream().map(EvidenceFileEntity::place)
                .collect(Collectors.toSet());
        List<Integer> free = new ArrayList<>(IntStream.rangeClosed(1, PLACES).boxed()
                .filter(place -> !taken.contains(place)).toList());
        if (free.isEmpty()) {
            throw RefusedException.because("TOO_MUCH_EVIDENCE");
        }
        Collections.shuffle(free);
        return free.get(0);
    }

    /** The next piece of it, encrypted. */
    public void add(EvidenceFileEntity file, FileSeal.Spot spot, FileSeal.Sealed sealed) {
        rows.add(new EvidenceChunk(ids.timeless(), file, spot, sealed));
    }

    /** All of it has arrived. */
    public EvidenceFile finish(EvidenceFileEntity file, EvidenceType type, long size, byte[] sha256) {
        file.arrive(type, size, sha256);
        rows.change(file);
        journal.recordOnDay(event(file.schoolId(), file.id(), Actor.VISITOR, "evidence-kept")
                .with("sha256", HexFormat.of().formatHex(sha256)));
        return file.file();
    }

    /** It did not arrive whole, or is nothing that is taken: nothing of it stays. */
    public void drop(EvidenceFileEntity file) {
        rows.remove(file.schoolId(), file.id());
    }

    /** Takes a file out again, if it is gathered there and no report refers to it. */
    public boolean remove(SchoolId school, DraftKey draft, UUID id) {
        boolean there = rows.gathered(school, draft.hash()).stream().anyMatch(file -> file.id().equals(id));
        return there && remove(school, id, Actor.VISITOR);
    }

    /** Removes what has lain about for at least a day without a report that refers to it. */
    public void sweep(SchoolId school) {
        rows.looseBefore(school, clock.today(school).minusDays(1)).forEach(id -> remove(school, id, Actor.SYSTEM));
    }

    private boolean remove(SchoolId school, UUID id, Actor by) {
        if (rows.remove(school, id) == 0) {
            return false;
        }
        journal.recordOnDay(event(school, id, by, "evidence-removed"));
        return true;
    }

    private static AuditEvent event(SchoolId school, UUID file, Actor by, String action) {
        return AuditEvent.of(school, by, action, "incident-evidence:" + file);
    }
}
