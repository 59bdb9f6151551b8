package org.exeat.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exeat.audit.ChainCheck.Broken;
import org.exeat.audit.ChainCheck.ReadHead;
import org.exeat.policy.SchoolId;

/** Tells whether an audit trail is whole, by computing every hash of it again and comparing with what was signed. */
@ApplicationScoped
public class AuditCheck {

    private static final int PAGE = 500;
    /** A chain whose newest entry is older has a head, or has lost it. */
    private static final Duration SIGNED_WITHIN = Duration.ofMinutes(1);

    private final SealRows rows;
    private final Heads heads;
    private final InstantSource time;

    @Inject
    public AuditCheck(SealRows rows, Heads heads, InstantSource time) {
        this.rows = rows;
        this.heads = heads;
        this.time = time;
    }

    protected AuditCheck() {
        this(null, null, null);
    }

    /** Checks the school's trail from its first link to its last. */
    public AuditVerification verify(SchoolId school) {
        return verify(Chain.of(school));
    }

    /** Checks the trail of what concerns accounts and no school. */
    public AuditVerification verifyAccounts() {
        return verify(Chain.ACCOUNTS);
    }

    /** Heads are read before links: a head is made of links that are there already. */
    private AuditVerification verify(Chain chain) {
        Instant now = time.instant();
        List<ReadHead> known = heads.log().heads(chain);
        ChainCheck check = new ChainCheck(chain, links(chain), known);
        Optional<Broken> broken = check.firstBroken()
                .or(() -> known.isEmpty() ? headMissing(chain, check.walked(), now) : Optional.empty());
        long signed = known.stream().filter(ReadHead::genuine).mapToLong(ReadHead::seq).max().orElse(0);
        return new AuditVerification(broken.isEmpty(), broken.map(Broken::seq).orElse(null),
                broken.map(Broken::fault).orElse(null), rows.tail(chain).seq(), rows.unsealed(chain),
                signed, now);
    }

    private Optional<Broken> headMissing(Chain chain, long last, Instant now) {
        return last == 0 ? Optional.empty() : rows.links(chain, last - 1, 1).stream()
                .filter(link -> link.entry().content().at().isBefore(now.minus(SIGNED_WITHIN)))
                .map(link -> new Broken(last, Fault.HEAD_MISSING)).findFirst();
    }

    private Iterator<Link> links(Chain chain) {
        Stream<List<Link>> pages = Stream.iterate(rows.links(chain, 0, PAGE), page -> !page.isEmpty(),
                page -> rows.links(chain, page.get(page.size() - 1).seq(), PAGE));
        return pages.flatMap(List::stream).iterator();
    }
}
