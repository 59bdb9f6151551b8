package org.exeat.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.exeat.policy.SchoolId;

/**
 * Tells every node that something access decisions rest on has changed.
 *
 * <p>The number is taken under the lock of one row that all changes of the cell share, held until the commit: bump
 * last, when everything else of the transaction is written.
 */
@ApplicationScoped
public class Changes {

    private final ChangeSequence sequence;
    private final ChangeRows rows;
    private final InstantSource time;
    private final Event<Bumped> bumped;

    /** Inside the transaction: there is something to announce once it has committed. */
    record Bumped(long seq) {
    }

    @Inject
    public Changes(ChangeSequence sequence, ChangeRows rows, InstantSource time, Event<Bumped> bumped) {
        this.sequence = sequence;
        this.rows = rows;
        this.time = time;
        this.bumped = bumped;
    }

    protected Changes() {
        this(null, null, null, null);
    }

    /**
     * Announces a change once the caller's transaction, which must be running, has committed.
     *
     * @param kind what kind of data, a lower-case word or two joined by a hyphen, at most 40 letters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void bump(SchoolId school, String kind) {
        long seq = sequence.raise();
        rows.add(new SchoolChange(seq, school, kind, time.instant()));
        bumped.fire(new Bumped(seq));
    }
}
