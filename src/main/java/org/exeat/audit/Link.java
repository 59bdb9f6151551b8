package org.exeat.audit;

import java.util.Arrays;
import java.util.UUID;

/**
 * A link of a chain as it is found: a seal and the entry it seals.
 *
 * @param entry null if the seal's entry is not there
 */
record Link(long seq, byte[] chainHash, Entry entry) {

    /** An entry as it is found, with the hash that was written with it. */
    record Entry(EntryContent content, byte[] hash) {

        /** Whether it still says what it said when it was written, and belongs into that chain. */
        boolean genuine(UUID chain) {
            return Chain.ofEntry(content.school()).id().equals(chain) && Arrays.equals(content.hash(), hash);
        }
    }

    /** Whether this is what must stand at that place after that hash. */
    boolean follows(byte[] before, long place) {
        return Arrays.equals(chainHash, Chain.link(before, place, entry.hash()));
    }
}
