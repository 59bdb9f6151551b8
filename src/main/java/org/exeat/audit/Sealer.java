package org.exeat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.exeat.audit.SealRows.Sealed;
import org.exeat.audit.SealRows.Tail;
import org.exeat.audit.SealRows.Waiting;
import org.exeat.platform.Atomic;

/** Gives committed entries their place in their chain, and signs the newest places. One node at a time. */
@ApplicationScoped
public class Sealer {

    static final int BATCH = 500;

    private final SealRows rows;
    private final Heads heads;
    private final InstantSource time;
    private final Map<UUID, Long> signed = new HashMap<>();

    @Inject
    public Sealer(SealRows rows, Heads heads, InstantSource time) {
        this.rows = rows;
        this.heads = heads;
        this.time = time;
    }

    protected Sealer() {
        this(null, null, null);
    }

    /**
     * Seals the oldest entries that wait, if no other node is sealing.
     *
     * @return whether there may be more
     */
    @Atomic
    public boolean seal() {
        if (!rows.anyWaiting() || !rows.lease()) {
            return false;
        }
        List<Waiting> batch = rows.waiting(BATCH);
        batch.stream().collect(Collectors.groupingBy(Waiting::chain)).forEach(this::seal);
        return batch.size() == BATCH;
    }

    private void seal(Chain chain, List<Waiting> entries) {
        Tail before = rows.tail(chain);
        List<Sealed> sealed = new ArrayList<>();
        Tail last = before;
        for (Waiting entry : entries) {
            long seq = last.seq() + 1;
            last = new Tail(chain, seq, Chain.link(last.chainHash(), seq, entry.hash()));
            sealed.add(new Sealed(entry.entry(), seq, last.chainHash()));
        }
        rows.seal(before, sealed);
    }

    /** Signs the newest committed link of every chain that has grown. Not while sealing: what is signed stays. */
    @Atomic
    public void sign() {
        if (!rows.lease()) {
            return;
        }
        rows.lengths().forEach((chain, length) -> {
            if (signed.getOrDefault(chain.id(), 0L) != length.longValue()) {
                sign(rows.tail(chain));
            }
        });
    }

    /** A chain shorter than what was signed has lost links: it gets no new head until somebody has looked. */
    private void sign(Tail tail) {
        if (heads.log().newest(tail.chain()) < tail.seq()) {
            heads.log().add(Head.of(tail.chain(), tail.seq(), tail.chainHash(), time.instant()));
        }
        signed.put(tail.chain().id(), tail.seq());
    }
}
