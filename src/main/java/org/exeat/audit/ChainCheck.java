package org.exeat.audit;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Walks a chain from its first link to its last and names the first that is broken. Pure: judges what it is given. */
final class ChainCheck {

    /** How far ahead the entry is looked for that should have stood at a broken link. */
    private static final int LOOK_AHEAD = 10_000;

    private final Chain chain;
    private final Iterator<Link> links;
    private final Deque<Link> ahead = new ArrayDeque<>();
    private final Deque<ReadHead> heads;
    private byte[] before;
    private long last;

    /**
     * A head as it was read from the log.
     *
     * @param genuine whether its signature is right
     */
    record ReadHead(long seq, byte[] chainHash, boolean genuine) {
    }

    /** A broken link. */
    record Broken(long seq, Fault fault) {
    }

    ChainCheck(Chain chain, Iterator<Link> links, List<ReadHead> heads) {
        this.chain = chain;
        this.links = links;
        this.heads = new ArrayDeque<>(heads.stream().sorted(Comparator.comparingLong(ReadHead::seq)).toList());
        this.before = chain.root();
    }

    /** The first broken link, or nothing if all is well. */
    Optional<Broken> firstBroken() {
        Fault fault = headFault(0);
        while (fault == null && (!ahead.isEmpty() || links.hasNext())) {
            Link link = ahead.isEmpty() ? links.next() : ahead.poll();
            last++;
            fault = linkFault(link);
            before = link.chainHash();
            fault = fault == null ? headFault(last) : fault;
        }
        return fault == null ? beyond() : Optional.of(new Broken(last, fault));
    }

    /** How many links were found good. */
    long walked() {
        return last;
    }

    private Fault linkFault(Link link) {
        if (link.seq() != last) {
            return link.seq() > last ? Fault.SEAL_MISSING : Fault.REORDERED;
        }
        if (link.entry() == null) {
            return Fault.ENTRY_MISSING;
        }
        if (!link.entry().genuine(chain.id())) {
            return Fault.ENTRY_CHANGED;
        }
        return link.follows(before, last) ? null : whyNot(link);
    }

    /** Entry and hash agree with each other but not with the chain. */
    private Fault whyNot(Link link) {
        while (ahead.size() < LOOK_AHEAD && links.hasNext()) {
            ahead.add(links.next());
        }
        byte[] expected = link.chainHash();
        if (ahead.stream().anyMatch(later -> later.entry() != null
                && Arrays.equals(expected, Chain.link(before, last, later.entry().hash())))) {
            return Fault.REORDERED;
        }
        Link next = ahead.peek();
        boolean sealHolds = next != null && next.entry() != null && next.follows(expected, last + 1);
        return sealHolds ? Fault.ENTRY_CHANGED : Fault.SEAL_CHANGED;
    }

    /** What the heads of the link, whose hash is the newest seen, have against it. */
    private Fault headFault(long seq) {
        while (!heads.isEmpty() && heads.peek().seq() <= seq) {
            ReadHead head = heads.poll();
            if (!head.genuine()) {
                return Fault.HEAD_SIGNATURE;
            }
            if (!Arrays.equals(head.chainHash(), before)) {
                return Fault.REWRITTEN;
            }
        }
        return null;
    }

    private Optional<Broken> beyond() {
        return heads.stream().min(Comparator.comparing(ReadHead::genuine)).map(head -> head.genuine()
                ? new Broken(last + 1, Fault.TAIL_CUT)
                : new Broken(head.seq(), Fault.HEAD_SIGNATURE));
    }
}
